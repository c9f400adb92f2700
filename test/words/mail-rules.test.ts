import { describe, expect, it } from 'vitest';
import { mailRuleOf } from '#shared/adapters/mail/mail-rules.ts';
import { english } from '#shared/words/en/catalogue.ts';

describe('who is told of what', () => {
  it('sends a signed proposal to the focal point of its country and area', () => {
    expect(mailRuleOf({ aggregate: 'proposal', type: 'SentToFocalPoint' })).toEqual({
      mail: 'proposalToTransmit',
      to: ['focal-point'],
    });
  });

  it('tells only the partner of an invitation, whose link is a key', () => {
    expect(mailRuleOf({ aggregate: 'proposal', type: 'PartnerInvited' })?.to).toEqual(['partner']);
  });

  it('sends nothing for what is nobody’s business', () => {
    expect(mailRuleOf({ aggregate: 'proposal', type: 'Retitled' })).toBeUndefined();
    expect(mailRuleOf({ aggregate: 'toString', type: 'call' })).toBeUndefined();
  });

  it('tells of every event that ends a proposal, or changes who must act', () => {
    const telling = Object.keys(english.happenings.proposal).filter(
      (type) => mailRuleOf({ aggregate: 'proposal', type }) !== undefined,
    );
    expect(telling).toEqual(
      expect.arrayContaining(['Returned', 'Transmitted', 'Lapsed', 'EligibilityFailed', 'NotShortListed', 'Rejected']),
    );
  });
});
