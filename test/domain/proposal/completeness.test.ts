import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';
import { type FormSections, sectionSchema, signedContent } from '#shared/domain/proposal/form.ts';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { missingIn } from '#shared/domain/proposal/rules/is-complete.ts';
import { STAGES } from '#shared/domain/proposal/state.ts';
import { aCallForProposals, finalForm, preliminaryForm } from '#test/builders/a-proposal.ts';

const call = aCallForProposals();
const forms = { preliminary: preliminaryForm, final: finalForm };
const activities = (told: Readonly<Record<string, unknown>>): FormSections => ({
  ...finalForm,
  activities: {
    rows: [
      {
        ...{ key: 'a1', kind: 'workshop', mode: 'online', title: 'Workshop' },
        ...{ startDate: '2023-05-10', endDate: '2023-05-12', participants: [{ country: 'MY', number: 5 }] },
        ...told,
      },
    ],
  },
});
const reasons = (form: FormSections) => missingIn('final', form, call).map(({ field, reason }) => `${field} ${reason}`);

describe('a form', () => {
  it('lacks nothing when every section is filled in', () => {
    for (const stage of STAGES) expect(missingIn(stage, forms[stage], call)).toEqual([]);
  });

  it('lacks every section that is taken out, one by one', () => {
    for (const stage of STAGES)
      for (const section of sectionNames(stage)) {
        const missing = missingIn(stage, { ...forms[stage], [section]: undefined }, call);
        expect(missing.map((each) => each.section)).toContain(section);
      }
  });

  it('may be saved empty or half filled in, but not beyond its limits', () => {
    expect(sectionSchema('final', 'activities')?.safeParse({ rows: [{ key: 'a1', startDate: '' }] }).success).toBe(
      true,
    );
    expect(sectionSchema('preliminary', 'general')?.safeParse({ contactEmail: 'not yet' }).success).toBe(true);
    expect(sectionSchema('preliminary', 'summary')?.safeParse({ text: 'x'.repeat(3001) }).success).toBe(false);
    expect(sectionSchema('preliminary', 'summary')?.safeParse({ text: 'x', extra: 1 }).success).toBe(false);
    expect(sectionSchema('final', 'budget')?.safeParse({ rows: [{ quantity: 1.5 }] }).success).toBe(false);
  });

  it('has no section that its stage does not have', () => {
    expect(sectionSchema('preliminary', 'budget')).toBeUndefined();
    expect(sectionSchema('preliminary', 'constructor')).toBeUndefined();
  });

  it('names its type of project where the call has such, one of the call’s, and needs none elsewhere', () => {
    const typed = aCallForProposals({ projectTypes: ['needsAssessment', 'directGrant'] });
    const lacking = (projectTypeId: string | undefined, of = typed) =>
      missingIn(
        'preliminary',
        { ...preliminaryForm, general: Object.assign({}, preliminaryForm['general'], { projectTypeId }) },
        of,
      ).map(({ section, field, reason }) => `${section} ${field} ${reason}`);
    expect(lacking(undefined)).toEqual(['general projectTypeId missing']);
    expect(lacking('sharingExpertise')).toEqual(['general projectTypeId notOfThisCall']);
    expect(lacking('directGrant')).toEqual([]);
    expect(lacking('directGrant', aCallForProposals({ projectTypes: [] }))).toEqual([]);
  });

  it('keeps activities inside the implementation and in the right order', () => {
    expect(reasons(activities({ startDate: '2023-03-31' }))).toEqual(['rows.0.startDate outsideImplementation']);
    expect(reasons(activities({ endDate: '2023-12-01' }))).toEqual(['rows.0.endDate outsideImplementation']);
    expect(reasons(activities({ endDate: '2023-05-09' }))).toEqual(['rows.0.endDate endsBeforeItStarts']);
    expect(reasons(activities({ startDate: '2023-04-01', endDate: '2023-11-30' }))).toEqual([]);
  });

  it('asks for a place only where people meet', () => {
    expect(reasons(activities({ mode: 'inPerson' }))).toEqual(['rows.0.place missing', 'rows.0.hostCountry missing']);
  });

  it('speaks in its budget of activities and headings that there are', () => {
    const row = {
      heading: 'bribes',
      activityKey: 'a9',
      unit: 'u',
      quantity: 1,
      unitPriceMinor: 1,
      payer: 'grant',
      justification: 'j',
      priceBasis: 'quote',
    };
    expect(reasons({ ...finalForm, budget: { rows: [row] } })).toEqual([
      'rows.0.heading notOfThisCall',
      'rows.0.activityKey unknownActivity',
    ]);
  });

  it('is signed alike however its members are ordered', () => {
    const turned = Object.fromEntries(Object.entries(preliminaryForm).toReversed());
    const text = (form: FormSections) => canonicalJson(signedContent('preliminary', form));
    expect(text(turned)).toBe(text(preliminaryForm));
    expect(text({ ...preliminaryForm, aim: { text: 'Another.' } })).not.toBe(text(preliminaryForm));
  });
});
