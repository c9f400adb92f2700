import type { RecordedEvent, Repository } from '#shared/domain/kernel/repository.ts';
import type { Actor, Role } from '#shared/domain/kernel/roles.ts';
import { rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import { isNamedTo } from '#shared/domain/proposal/rules/who-is-named.ts';
import { type ProposalState, reasonsAgainstDataSchema } from '#shared/domain/proposal/state.ts';
import { nameOf } from '../../facts/person-name.ts';

/** The office reads all of a history; applicants, focal points and partners what concerns them. */
const OFFICE = ['coordinator', 'panel', 'head', 'auditor'] as const;

/** What only the office hears of: one person's opinion, and that assessments are in. */
const INTERNAL = ['EligibilityFailureProposed', 'AssessmentCompleted'];

/** The panel's reasons are its own. */
const DECISIONS = ['ShortListed', 'NotShortListed', 'FinalListed', 'Reserved', 'Rejected', 'Promoted'];

/** Members of events that are written for those who read the history. */
const NOTES = ['reason', 'question', 'answer'];

/**
 * What has happened to a proposal, for this reader: kinds, moments and reasons, which partner it was about, and who did it where the
 * reader may know; no assessor, no score, no address.
 */
export const showHistory = async (
  state: ProposalState,
  events: readonly RecordedEvent[],
  actor: Actor,
  repository: Pick<Repository, 'load'>,
) => {
  const roles = rolesOnProposal(actor, state);
  const isOffice = OFFICE.some((role) => roles.includes(role));
  const names = await namesOf(events, roles, repository);
  const partners = new Map<string, string>(
    state.partners.map(({ partnerId, institutionName }) => [partnerId, institutionName]),
  );
  return {
    items: events
      .filter(({ type }) => isOffice || !INTERNAL.includes(type))
      .map(({ version, type, at, actor: by, event }) => ({
        version,
        type,
        at,
        by: by.kind,
        byName: isNamedTo(roles, type) ? names.get(by.id) : undefined,
        about: 'partnerId' in event ? partners.get(String(event.partnerId)) : undefined,
        note: isOffice || !DECISIONS.includes(type) ? noteIn(event) : undefined,
        againstData: isOffice ? againstDataIn(event) : undefined,
      })),
  };
};

/** The names of those who may be named, each person read once. */
const namesOf = async (
  events: readonly RecordedEvent[],
  roles: readonly Role[],
  repository: Pick<Repository, 'load'>,
): Promise<ReadonlyMap<string, string>> => {
  const named = events.filter(({ type, actor }) => actor.kind === 'person' && isNamedTo(roles, type));
  const ids = [...new Set(named.map(({ actor }) => actor.id))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await nameOf(id, { repository })] as const)));
};

/** Why points of the eligibility check were passed against the data, where the event tells of any. */
const againstDataIn = (event: object) =>
  'againstData' in event ? reasonsAgainstDataSchema.safeParse(event.againstData).data : undefined;

const noteIn = (event: object): string | undefined => {
  const note = Object.entries(event).find(([name]) => NOTES.includes(name))?.[1];
  return typeof note === 'string' ? note : undefined;
};
