import { sendingPartner } from '#shared/domain/document/state.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

const GONE = ['superseded', 'deleted'];

/** The lines of the letters that came by the links of one partner and still count or wait, the oldest first. */
export const lettersOf = async (
  proposalId: string,
  partnerId: string,
  { repository }: Pick<Parts, 'repository'>,
): Promise<readonly Listed[]> => {
  const lines = await allListed(repository, { index: 'family', key: `proposal#${proposalId}#document` });
  return lines.filter(
    ({ status, summary }) =>
      !GONE.includes(status) && sendingPartner.safeParse(summary['partner']).data?.partnerId === partnerId,
  );
};
