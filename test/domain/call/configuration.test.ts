import { describe, expect, it } from 'vitest';
import { configurationOf } from '#shared/domain/call/presets.ts';
import { PROGRAMMES } from '#shared/domain/call/programme.ts';
import { configurationFaults } from '#shared/domain/call/rules/configuration-faults.ts';
import { rubricMaximum, sectionMaximum } from '#shared/domain/call/rules/rubric-fits.ts';
import { aConfiguration } from '#test/builders/a-call.ts';
import { at } from '#test/builders/a-context.ts';

const faultsOf = (changes: Parameters<typeof aConfiguration>[0]) =>
  configurationFaults(aConfiguration(changes)).map(({ code, pointer }) => `${code} ${pointer}`);

describe('the presets', () => {
  it.each(PROGRAMMES)('%s is sound once the essentials are said', (programme) => {
    expect(configurationFaults(configurationOf({ ...aConfiguration(), programme }))).toEqual([]);
  });

  it('give way to what the coordinator says', () => {
    const { rubrics: _, ...draft } = aConfiguration({ partnerMinimum: 4 });
    expect(configurationOf(draft).partnerMinimum).toBe(4);
    expect(configurationOf({ ...draft, programme: 'covidResponse' }).rubrics).toEqual(aConfiguration().rubrics);
  });

  it('ask two partner countries of a CPF project and none in the sister programmes', () => {
    const { partnerMinimum: _, ...draft } = aConfiguration();
    const asked = PROGRAMMES.map((programme) => configurationOf({ ...draft, programme }).partnerMinimum);
    expect(asked).toEqual([2, 0, 0]);
  });

  it('know what else the sister programmes differ in: types of projects, applicants, and who answers for them', () => {
    const { applicantKinds: _kinds, ...draft } = aConfiguration();
    const covid = configurationOf({ ...draft, programme: 'covidResponse' });
    const alQuds = configurationOf({ ...draft, programme: 'alQuds' });
    expect(covid.projectTypes?.map(({ id }) => id)).toEqual(['needsAssessment', 'sharingExpertise', 'directGrant']);
    expect([covid.applicantKinds, alQuds.applicantKinds]).toEqual([['public'], ['nonProfit']]);
    expect(alQuds.intermediary).toEqual({ name: 'Ministry of National Economy of Palestine', country: 'PS' });
    expect(configurationOf({ ...draft, programme: 'cpf' })).not.toHaveProperty('projectTypes');
  });

  it('score 50 points in the preliminary and 100 in the final stage, section by section as the dossier says', () => {
    const { preliminary, final } = aConfiguration().rubrics;
    expect([rubricMaximum(preliminary), rubricMaximum(final)]).toEqual([50, 100]);
    expect(preliminary.sections.map(sectionMaximum)).toEqual([30, 20]);
    expect(final.sections.map(sectionMaximum)).toEqual([20, 15, 20, 15, 15, 15]);
  });
});

describe('a configuration cannot be published', () => {
  it('with an area that has no theme, or an area or theme named twice', () => {
    const theme = { id: 'roads', title: 'Roads' };
    expect(
      faultsOf({
        areas: [
          { area: 'transport', themes: [theme, theme] },
          { area: 'transport', themes: [] },
        ],
      }),
    ).toEqual(['areaNamedTwice /areas/1', 'areaWithoutTheme /areas/1/themes', 'themeNamedTwice /areas/0/themes/1']);
  });

  it('when it closes as it opens', () => {
    const closesAt = aConfiguration().opensAt;
    expect(faultsOf({ closesAt })).toEqual(['closesBeforeItOpens /closesAt']);
  });

  it('when the final stage ends before the call closes', () => {
    expect(faultsOf({ finalClosesAt: aConfiguration().closesAt })).toEqual(['finalStageEndsTooEarly /finalClosesAt']);
  });

  it('when projects start before the final stage can have ended, 28 days after closing', () => {
    expect(faultsOf({ implementationStartsAt: at('2022-10-28T21:00:00.000Z') })).toEqual([
      'implementationStartsTooEarly /implementationStartsAt',
    ]);
    expect(faultsOf({ implementationStartsAt: at('2022-10-28T21:00:00.001Z') })).toEqual([]);
  });

  it('when implementation ends before it starts', () => {
    expect(faultsOf({ implementationEndsAt: at('2023-04-01T00:00:00.000Z') })).toEqual([
      'implementationEndsBeforeItStarts /implementationEndsAt',
    ]);
  });

  it('with an amount in another currency', () => {
    expect(faultsOf({ limits: { grantMax: { amountMinor: 1, currency: 'EUR' } } })).toEqual([
      'otherCurrency /limits/grantMax',
    ]);
  });

  it('when the shares of the areas come to more than the envelope', () => {
    const share = { amountMinor: 50_000_001, currency: 'USD' } as const;
    const areas = aConfiguration().areas.map((area) => ({ ...area, envelope: share }));
    expect(faultsOf({ areas })).toEqual(['areasAboveEnvelope /envelope']);
  });

  it('with a rubric whose criteria and weights do not come to the points that it says', () => {
    const { preliminary, final } = aConfiguration().rubrics;
    const rubrics = { preliminary: { ...preliminary, points: 49 }, final };
    expect(faultsOf({ rubrics })).toEqual(['weightsDoNotSum /rubrics/preliminary/points']);
    const { points: _points, ...unsaid } = preliminary;
    expect(faultsOf({ rubrics: { preliminary: unsaid, final } })).toEqual([]);
  });

  it('with a line of the rubric that cannot be reached or belongs to no section', () => {
    const { preliminary, final } = aConfiguration().rubrics;
    const lines = { minTotal: 51, minBySection: { relevance: 31, elegance: 1 } };
    expect(faultsOf({ rubrics: { preliminary: { ...preliminary, lines }, final } })).toEqual([
      'lineAboveMaximum /rubrics/preliminary/lines/minTotal',
      'lineAboveMaximum /rubrics/preliminary/lines/minBySection/relevance',
      'lineOfNoSection /rubrics/preliminary/lines/minBySection/elegance',
    ]);
  });

  it('without anything to grant', () => {
    expect(faultsOf({ envelope: { amountMinor: 0, currency: 'USD' } })).toEqual(['envelopeEmpty /envelope']);
  });

  it('when one grant could be larger than the whole envelope', () => {
    const grantMax = { amountMinor: 100_000_001, currency: 'USD' } as const;
    expect(faultsOf({ limits: { grantMax } })).toEqual(['grantMaxAboveEnvelope /limits/grantMax']);
  });

  it('when the headings leave no room for a whole budget', () => {
    const headings = (share: number) => [
      { id: 'travel', title: 'Travel', shareMaxPercent: 60 },
      { id: 'services', title: 'Services', shareMaxPercent: share },
    ];
    expect(faultsOf({ budgetHeadings: headings(39) })).toEqual(['headingsBelowWhole /budgetHeadings']);
    expect(faultsOf({ budgetHeadings: headings(40) })).toEqual([]);
  });

  it('when a stage asks for a kind of document twice', () => {
    const { documents } = aConfiguration();
    const final = [{ kind: 'quote', required: true } as const, { kind: 'quote', required: false } as const];
    expect(faultsOf({ documents: { ...documents, final } })).toEqual(['documentNamedTwice /documents/final/1']);
  });

  it('with a type of project named twice, or non-profit applicants for whom nobody answers', () => {
    const type = { id: 'directGrant', title: 'Direct grant' };
    expect(faultsOf({ projectTypes: [type, type], applicantKinds: ['public', 'nonProfit'] })).toEqual([
      'projectTypeNamedTwice /projectTypes/1',
      'nonProfitWithoutIntermediary /intermediary/name',
    ]);
  });

  it('when it limits the same thing twice, or one limit makes another empty', () => {
    const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' }) as const;
    const share = { cost: 'equipment', maximumPercent: 0 } as const;
    const rate = { cost: 'perDiem', country: 'TR', maximum: usd(10_000) } as const;
    expect(
      faultsOf({
        limits: {
          costShares: [share, { ...share, maximumPercent: 10 }],
          unitRates: [rate, { ...rate, year: 2023 }, { ...rate, city: 'Ankara' }, { ...rate, city: 'ANKARA ' }],
          perDiemLess: { mealsPercent: 60, lodgingPercent: 41 },
          threeQuotesAbove: usd(500_001),
          tenderAbove: usd(500_000),
        },
      }),
    ).toEqual([
      'costNamedTwice /limits/costShares/1',
      'rateNamedTwice /limits/unitRates/3',
      'allowanceBelowNothing /limits/perDiemLess/lodgingPercent',
      'tenderBelowQuotes /limits/tenderAbove',
    ]);
    expect(faultsOf({ limits: { unitRates: [{ ...rate, country: undefined, city: 'Ankara' }] } })).toEqual([
      'cityWithoutCountry /limits/unitRates/0/country',
    ]);
  });

  it('with a section, criterion or budget heading named twice', () => {
    const { preliminary, final } = aConfiguration().rubrics;
    const sections = [...preliminary.sections, ...preliminary.sections.slice(1)];
    const heading = { id: 'travel', title: 'Travel' };
    expect(
      faultsOf({
        rubrics: { preliminary: { ...preliminary, points: undefined, sections }, final },
        budgetHeadings: [heading, heading],
      }),
    ).toEqual([
      'sectionNamedTwice /rubrics/preliminary/sections/2',
      'criterionNamedTwice /rubrics/preliminary/sections',
      'headingNamedTwice /budgetHeadings/1',
    ]);
  });
});
