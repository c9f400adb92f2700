import { areasOn } from '#shared/domain/institution/rules/areas-on.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { OwnerStanding } from '#shared/domain/proposal/facts.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../parts.ts';

/** Whether an institution is active, and in whose working groups it sits at a moment; undefined when there is none. */
export const ownerStanding = async (
  institutionId: string,
  now: Instant,
  { repository }: Pick<Parts, 'repository'>,
): Promise<OwnerStanding | undefined> => {
  const state = (await repository.load(institutionKind, institutionId))?.state;
  return state === undefined ? undefined : { isActive: state.status === 'active', areas: areasOn(state, now) };
};
