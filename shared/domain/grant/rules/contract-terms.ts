import { canonicalJson } from '../../kernel/hash-chain.ts';
import type { GrantState } from '../state.ts';

/**
 * The terms of the contract as one text: the canonical JSON of all that both sides bind themselves to. The same terms always give the
 * same text, so that its SHA-256 stands for it; the text is kept, so that anybody can reckon the hash again.
 */
export const contractTerms = (grant: GrantState, accountId: string, signatory: string): string =>
  canonicalJson({
    form: 'grant-contract-1',
    grantId: grant.id,
    code: grant.code,
    title: grant.title,
    owner: {
      institutionId: grant.ownerInstitutionId,
      name: grant.ownerName,
      country: grant.country,
      signatory,
      accountId,
    },
    grant: grant.grant,
    budget: grant.lines,
    activities: grant.plannedActivities,
    implementationStartsAt: grant.implementationStartsAt,
    implementationEndsAt: grant.implementationEndsAt,
    advancePercent: grant.advancePercent,
    activityNoticeDays: grant.activityNoticeDays,
  });
