import type { CaseKind } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import type { Parts } from '../parts.ts';

/** The case, if this actor may read it. Another's is as good as none: both are `notFound`. */
export const readable = async <State>(
  kind: CaseKind<State>,
  { mayRead }: { readonly mayRead: (actor: Actor, state: State) => boolean },
  actor: Actor,
  id: string,
  { repository }: Pick<Parts, 'repository'>,
): Promise<State> => {
  const state = (await repository.load(kind, id))?.state;
  if (state === undefined || !mayRead(actor, state)) throw problem('notFound');
  return state;
};
