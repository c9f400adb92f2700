import { describe, expect, it } from 'vitest';
import { lackingKinds } from '#shared/domain/document/rules/lacking-kinds.ts';

const asked = [
  { kind: 'partnerConsent', required: true },
  { kind: 'quote', required: false },
  { kind: 'workPlan', required: true },
];

describe('the kinds of papers that are lacking', () => {
  it('are those that a call demands, in its order, and never one that it only takes', () =>
    expect(lackingKinds(asked, [])).toEqual(['partnerConsent', 'workPlan']));

  it.each(['awaiting', 'scanning', 'rejected', 'superseded', 'deleted'])(
    'hold a kind of which the only paper is %s',
    (status) => expect(lackingKinds(asked, [{ kind: 'workPlan', status }])).toContain('workPlan'),
  );

  it('do not hold one of which any paper has been found clean', () => {
    const papers = [
      { kind: 'workPlan', status: 'rejected' },
      { kind: 'workPlan', status: 'clean' },
    ];
    expect(lackingKinds(asked, papers)).toEqual(['partnerConsent']);
  });
});
