import { describe, expect, it } from 'vitest';
import { type ProposalFacts, proposalDocument } from '#shared/adapters/pdf/documents/proposal.ts';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { STAGES, type Stage } from '#shared/domain/proposal/state.ts';
import { type Control, layoutOf } from '../../web/src/form/layout.ts';
import { at } from '../builders/a-context.ts';

const PROPOSAL: Omit<ProposalFacts, 'forms'> = {
  ...{ proposalId: '01HPRP000000000000000000AA', code: undefined, title: 'Faster customs', ownerName: 'Ministry' },
  ...{ country: 'TR', area: 'trade', callTitle: 'Tenth call', status: 'finalDraft', currency: 'USD', partners: [] },
  themes: new Map([['named', 'Customs']]),
  projectTypes: new Map([['named', 'Soft']]),
  budgetHeadings: new Map([['named', 'Travel']]),
  printedAt: at('2022-09-15T10:00:00.000Z'),
};

/** An answer that the control of a field could give. */
const answerOf = (control: Control): unknown => {
  switch (control.kind) {
    case 'oneOf':
      return control.answers.at(-1);
    case 'day':
      return '2031-07-19';
    case 'month':
      return '2031-07';
    case 'money':
    case 'number':
      return 7919;
    case 'country':
      return 'KZ';
    case 'participants':
      return [{ country: 'KZ', number: 7919 }];
    default:
      return 'named';
  }
};

const printed = (stage: Stage, section: string, value: unknown): string =>
  JSON.stringify(
    proposalDocument(
      { ...PROPOSAL, forms: { [stage]: { sections: { [section]: value }, contentHash: undefined } } },
      'en',
    ),
  );

describe('the printed proposal', () => {
  for (const stage of STAGES)
    it.each(sectionNames(stage))(`holds every answer of the ${stage} section %s`, (section) => {
      const layout = layoutOf(stage, section);
      if (layout === undefined) throw new Error(`no layout of ${section}`);
      const isRows = layout.shape === 'rows';
      const row = isRows && layout.keyed === true ? { key: 'a1' } : {};
      const of = (members: object) => (isRows ? { rows: [{ ...row, ...members }] } : members);
      const without = printed(stage, section, of({}));
      const left = layout.fields.filter(
        ({ name, control }) => printed(stage, section, of({ [name]: answerOf(control) })) === without,
      );
      expect(left.map(({ name }) => name)).toEqual([]);
    });
});
