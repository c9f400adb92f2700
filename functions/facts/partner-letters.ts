import { sendingPartner } from '#shared/domain/document/state.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

type Needs = Pick<Parts, 'repository'>;

/** The lines of the letters that came by the links of one partner, the oldest first, earlier versions among them; without what was taken away. */
export const allLettersOf = async (
  proposalId: string,
  partnerId: string,
  { repository }: Needs,
): Promise<readonly Listed[]> => {
  const lines = await allListed(repository, { index: 'family', key: `proposal#${proposalId}#document` });
  return lines.filter(
    ({ status, summary }) =>
      status !== 'deleted' && sendingPartner.safeParse(summary['partner']).data?.partnerId === partnerId,
  );
};

/** Those of them that count or wait. */
export const lettersOf = async (proposalId: string, partnerId: string, needs: Needs): Promise<readonly Listed[]> =>
  (await allLettersOf(proposalId, partnerId, needs)).filter(({ status }) => status !== 'superseded');
