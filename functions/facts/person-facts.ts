import type { RoleGrant } from '#shared/domain/kernel/roles.ts';
import type { PersonCommand } from '#shared/domain/person/commands.ts';
import type { PersonFacts } from '#shared/domain/person/decide.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../parts.ts';

/** Which of the institutions that a command names are in the directory and active. */
export const personFacts = async (command: PersonCommand | undefined, parts: Parts): Promise<PersonFacts> => {
  const loaded = await Promise.all(
    [...new Set(named(command))].map((id) => parts.repository.load(institutionKind, id)),
  );
  const active = loaded.flatMap((each) => (each?.state.status === 'active' ? [each.state.id] : []));
  return { activeInstitutions: active };
};

const named = (command: PersonCommand | undefined): readonly string[] => {
  switch (command?.type) {
    case 'invite':
      return [...ownOf(command), ...institutionsIn(command.grants)];
    case 'amend':
      return ownOf(command);
    case 'setRoles':
      return institutionsIn(command.grants);
    default:
      return [];
  }
};

const ownOf = ({ institutionId }: { readonly institutionId?: string | undefined }): readonly string[] =>
  institutionId === undefined ? [] : [institutionId];

const institutionsIn = (grants: readonly RoleGrant[]): readonly string[] =>
  grants.flatMap((grant) => ('institutionId' in grant ? [grant.institutionId] : []));
