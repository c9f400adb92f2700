import { describe, expect, it } from 'vitest';
import { decide } from '#shared/domain/kernel/decider.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import type { ReportCommand } from '#shared/domain/report/commands.ts';
import { type ReportFacts, report } from '#shared/domain/report/decide.ts';
import { reportMachine } from '#shared/domain/report/machine.ts';
import type { ReportContent, ReportState } from '#shared/domain/report/state.ts';
import { aContext } from '#test/builders/a-context.ts';
import { anActor, institutionId, OWNER } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const REPORT = '01HREP0RT00000000000000AAA';
const facts: ReportFacts = {
  grantStatus: 'finalReportDue',
  ownerInstitutionId: OWNER,
  grant: { amountMinor: 10_000_000, currency: 'USD' },
  openActivities: 0,
  finalReportId: undefined,
};
const content: ReportContent = {
  narrative: 'Sixty officials of eight countries were trained.',
  outputs: [{ title: 'Handbook' }],
  finalEligible: { amountMinor: 9_000_000, currency: 'USD' },
};
const create = {
  type: 'create',
  reportId: REPORT,
  grantId: '01HGRANT000000000000000AAA',
  kind: 'final',
  content,
} as const;
const commands = {
  create,
  save: { type: 'save', content },
  submit: { type: 'submit' },
  return: { type: 'return', reason: 'Outputs are missing' },
  approve: { type: 'approve' },
} as const satisfies { readonly [Type in ReportCommand['type']]: Extract<ReportCommand, { readonly type: Type }> };

const carried = (state: ReportState | undefined, command: ReportCommand, role: Role): ReportState => {
  const decision = decide(report, state, command, aContext(anActor(role), facts));
  if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
  return decision.value.state;
};
const draft = carried(undefined, create, 'editor');
const submitted = carried(draft, { type: 'submit' }, 'responsible-authority');
const returned = carried(submitted, commands.return, 'coordinator');
const approved = carried(submitted, commands.approve, 'coordinator');

const submitting = (state: ReportState, over: Partial<ReportFacts> = {}) =>
  given(report, state, aContext(anActor('responsible-authority'), { ...facts, ...over })).when({ type: 'submit' });
const written = (over: Partial<ReportContent>): ReportState => ({ ...draft, content: { ...content, ...over } });

describe('a report', () => {
  it('lets through exactly the commands of its table, and every row can be taken', () => {
    const { faults, neverAccepted } = enumerateMachine({
      decider: report,
      states: { draft, submitted, returned, approved },
      commands,
      actor: (role) => anActor(role),
      facts: () => facts,
    });
    expect(faults).toEqual([]);
    expect(neverAccepted).toEqual([]);
    expect(unreachable(reportMachine)).toEqual([]);
  });

  it('is submitted as final only when every activity has been accepted', () => {
    submitting(draft, { openActivities: 1 }).then('activitiesOpen');
    submitting({ ...draft, kind: 'interim' }, { openActivities: 1 }).then([{ type: 'Submitted', kind: 'interim' }]);
  });

  it('says in the end what is eligible, in the currency of the grant and no more than it', () => {
    submitting(written({ finalEligible: undefined })).then('finalEligibleMissing');
    submitting(written({ finalEligible: { amountMinor: 10_000_001, currency: 'USD' } })).then('eligibleAboveGrant');
    submitting(written({ finalEligible: { amountMinor: 1, currency: 'EUR' } })).then('eligibleAboveGrant');
    submitting(written({ finalEligible: { amountMinor: 10_000_000, currency: 'USD' } })).then([{ type: 'Submitted' }]);
  });

  it('is not submitted empty', () => {
    submitting(written({ narrative: ' \n ' })).then('narrativeMissing');
  });

  it('is begun as final once for a grant, as interim as often as needed', () => {
    const context = aContext(anActor('editor'), { ...facts, finalReportId: REPORT });
    given(report, undefined, context).when(create).then('finalReportExists');
    given(report, undefined, context)
      .when({ ...create, kind: 'interim' })
      .then([{ type: 'Created', kind: 'interim' }]);
  });

  it('is not begun on a grant that is not yet carried out or has ended', () => {
    for (const grantStatus of ['contractSigned', 'suspended', 'closed', 'terminated'])
      given(report, undefined, aContext(anActor('editor'), { ...facts, grantStatus }))
        .when(create)
        .then('grantTakesNoReport');
  });

  it("is begun by the grant's owner alone", () => {
    const stranger = anActor('editor', { institutionId: institutionId('01HXTHER00000000000000000A') });
    given(report, undefined, aContext(stranger, facts)).when(create).then('notPermitted');
    expect(report.mayRead(stranger, draft)).toBe(false);
  });

  it('can be written anew after it was returned, and keeps its reason', () => {
    const again = carried(returned, { type: 'save', content: { ...content, narrative: 'More' } }, 'editor');
    expect(again).toMatchObject({
      status: 'returned',
      returnReason: 'Outputs are missing',
      content: { narrative: 'More' },
    });
    submitting(again).then([{ type: 'Submitted' }]);
  });
});
