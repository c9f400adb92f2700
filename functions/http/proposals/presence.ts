import { actingPerson } from '#shared/domain/kernel/acting-person.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { presenceBook } from '../../parts/presence.ts';
import type { Parts } from '../../parts.ts';

type Asking = { readonly actor: Actor; readonly now: Instant };

/** Those who write a proposal see one another at it; nobody else is told who sits over which section. */
const isWriter = (actor: Actor, state: ProposalState): boolean =>
  rolesOnProposal(actor, state).some((role) => role === 'editor' || role === 'responsible-authority');

/** Who else has a section of this form open now. */
export const othersPresent = async ({ actor, now }: Asking, state: ProposalState) => {
  if (!isWriter(actor, state)) throw problem('notFound');
  const there = await presenceBook().present(proposalKind.name, state.id, now);
  return { items: there.filter(({ personId }) => personId !== actingPerson(actor)) };
};

/** Notes that this person has a section open, and tells who else has one. */
export const announcePresence = async (
  asking: Asking,
  state: ProposalState,
  section: string,
  { repository }: Pick<Parts, 'repository'>,
) => {
  const { actor, now } = asking;
  if (!isWriter(actor, state)) throw problem('notFound');
  if (!sectionNames(state.stage).includes(section))
    throw problem('invalid', {}, [
      { pointer: '/section', code: 'unknownSection', detail: 'is not a section of this stage' },
    ]);
  const personId = actingPerson(actor);
  const name = (await repository.load(personKind, personId))?.state.name ?? '';
  await presenceBook().announce(proposalKind.name, state.id, { personId, name, section, at: now });
  return othersPresent(asking, state);
};
