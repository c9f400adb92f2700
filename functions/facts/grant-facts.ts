import type { GrantFacts } from '#shared/domain/grant/facts.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

/** What a grant must know of other cases. The account matters only until the contract is drawn up, so it is looked for only then. */
export const grantFacts = async (
  state: GrantState | undefined,
  _command: unknown,
  { repository, digest }: Pick<Parts, 'repository' | 'digest'>,
): Promise<GrantFacts> => {
  const isDrawnUp = state === undefined || !['awarded', 'contractPreparation'].includes(state.status);
  if (isDrawnUp) return { activeAccountId: undefined, digest };
  const accounts = await allListed(repository, {
    index: 'family',
    key: `institution#${state.ownerInstitutionId}#account`,
  });
  return { activeAccountId: accounts.find(({ status }) => status === 'active')?.id, digest };
};
