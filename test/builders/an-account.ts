import type { AccountCommand } from '#shared/domain/account/commands.ts';
import type { AccountFacts } from '#shared/domain/account/decide.ts';
import { accountId } from '#shared/domain/account/ids.ts';
import type { AccountState } from '#shared/domain/account/state.ts';
import { at } from './a-context.ts';
import { OWNER, personId } from './an-actor.ts';

export const ACCOUNT = accountId('01HACC0VNT0000000000000AAA');
export const PROPOSER = personId('01HPR0P0SER000000000000AAA');
export const CALLER = personId('01HCA11ER00000000000000AAA');

export const aProposal = (
  over: Partial<Extract<AccountCommand, { type: 'propose' }>> = {},
): Extract<AccountCommand, { type: 'propose' }> => ({
  type: 'propose',
  id: ACCOUNT,
  institutionId: OWNER,
  holderName: 'Ministry of Trade',
  identifier: { kind: 'iban', iban: 'TR330006100519786457841326' },
  bankName: 'Ziraat Bank',
  currency: 'USD',
  address: { street: 'Sogutozu 2', town: 'Ankara', country: 'TR' },
  evidenceDocumentId: '01HD0C000000000000000000AA',
  ...over,
});

export const accountFacts = (over: Partial<AccountFacts> = {}): AccountFacts => ({
  institutionCountry: 'TR',
  evidenceIsClean: true,
  coolingHours: 24,
  ...over,
});

/** An account in any state, with all that led there: proposed by one person, confirmed by telephone by another. */
export const anAccount = (status: AccountState['status'] = 'active'): AccountState => {
  const { type: _, ...proposal } = aProposal();
  return {
    ...proposal,
    status,
    isAbroad: false,
    proposedBy: PROPOSER,
    proposedAt: at('2022-09-10T09:00:00.000Z'),
    ...(status !== 'proposed' && {
      callBack: {
        by: CALLER,
        contactName: 'A. Yilmaz',
        contactNumber: '+90 312 000 00 00',
        at: at('2022-09-11T09:00:00.000Z'),
      },
    }),
    ...(status === 'cooling' && { coolingEndsAt: at('2022-09-15T09:00:00.000Z') }),
  };
};
