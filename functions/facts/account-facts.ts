import type { AccountCommand } from '#shared/domain/account/commands.ts';
import { COOLING_HOURS } from '#shared/domain/account/cooling.ts';
import type { AccountFacts } from '#shared/domain/account/decide.ts';
import type { AccountState } from '#shared/domain/account/state.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../parts.ts';

/** What an account must know of its institution and of the evidence for it. Both matter only when it is proposed. */
export const accountFacts = async (
  _state: AccountState | undefined,
  command: AccountCommand | undefined,
  { repository }: Pick<Parts, 'repository'>,
): Promise<AccountFacts> => {
  if (command?.type !== 'propose')
    return { institutionCountry: undefined, evidenceIsClean: false, coolingHours: COOLING_HOURS };
  const [institution, evidence] = await Promise.all([
    repository.load(institutionKind, command.institutionId),
    repository.load(documentKind, command.evidenceDocumentId),
  ]);
  return {
    institutionCountry: institution?.state.kind === 'public' ? institution.state.country : undefined,
    evidenceIsClean: evidence?.state.status === 'clean' && evidence.state.institutionId === command.institutionId,
    coolingHours: COOLING_HOURS,
  };
};
