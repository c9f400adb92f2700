import { describe, expect, it } from 'vitest';
import { isNamedTo } from '#shared/domain/proposal/rules/who-is-named.ts';

const BY_OFFICE = [
  'CheckStarted',
  'EligibilityFailureProposed',
  'EligibilityFailed',
  'EligibilityPassed',
  'ClarificationAsked',
  'ShortListed',
  'NotShortListed',
  'RevisionAsked',
  'FinalListed',
  'Reserved',
  'Rejected',
  'Promoted',
];
const BY_CHAIN = [
  'Created',
  'SentToFocalPoint',
  'Returned',
  'Transmitted',
  'Recalled',
  'Withdrawn',
  'RevisionSubmitted',
];

describe('who did something to a proposal', () => {
  it.each(['editor', 'responsible-authority', 'focal-point'] as const)(
    'is hidden from a %s where the office did it, so that nobody learns who checked or decided',
    (role) => {
      expect(BY_OFFICE.filter((type) => isNamedTo([role], type))).toEqual([]);
      expect(BY_CHAIN.filter((type) => !isNamedTo([role], type))).toEqual([]);
    },
  );

  it.each(['coordinator', 'panel', 'head', 'auditor'] as const)('is told to a %s, whoever it was', (role) => {
    expect([...BY_OFFICE, ...BY_CHAIN].filter((type) => !isNamedTo([role], type))).toEqual([]);
  });

  it.each(['partner', 'assessor', 'finance', 'bank-maker'] as const)('is nobody’s business for a %s', (role) => {
    expect([...BY_OFFICE, ...BY_CHAIN].filter((type) => isNamedTo([role], type))).toEqual([]);
  });

  it('is told to nobody of something that is not known here', () => {
    expect(isNamedTo(['head'], 'DecidedInSecret')).toBe(false);
    expect(isNamedTo(['head'], 'toString')).toBe(false);
  });
});
