import * as z from 'zod/mini';
import type { standingReply } from '#shared/contract/schemas/call.ts';
import { call } from '#shared/domain/call/decide.ts';
import { seatForCall } from '#shared/domain/institution/rules/seat-for-call.ts';
import type { Area } from '#shared/domain/kernel/area.ts';
import type { Country } from '#shared/domain/kernel/country.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { personState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { allLoaded } from './all-loaded.ts';
import { readable } from './readable.ts';

type Asked = { readonly actor: Actor; readonly now: Instant; readonly params: { readonly callId: string } };

/**
 * How the asker's institutions stand in each area of a call: whether they have the seat that they need, and whether somebody is there who can
 * transmit for them. Said before weeks are spent on a proposal that could not be sent. Names nobody.
 */
export const standingIn = async (
  { actor, now, params }: Asked,
  { repository }: Pick<Parts, 'repository'>,
): Promise<z.output<typeof standingReply>> => {
  const { configuration, closesAt } = await readable(callKind, call, actor, params.callId, { repository });
  const ids =
    actor.kind === 'person'
      ? actor.grants.flatMap((each) => ('institutionId' in each ? [each.institutionId] : []))
      : [];
  const [own, posts] = await Promise.all([allLoaded(repository, institutionKind, ids), focalPoints(repository)]);
  const items = [...own.values()].flatMap((institution) =>
    configuration.areas.map(({ area }) => ({
      institutionId: institution.id,
      area,
      seat: seatForCall(institution, area, now, closesAt),
      focalPoint: institution.kind === 'oic' ? ('notNeeded' as const) : focalPointIn(posts, institution.country, area),
    })),
  );
  return { items };
};

type Post = { readonly country: Country; readonly area: Area };

const listed = z.pick(personState, { grants: true });

const focalPoints = async (repository: Parts['repository']): Promise<readonly Post[]> => {
  const lines = await allListed(repository, { index: 'family', key: 'person' });
  return lines
    .filter(({ status }) => status === 'active')
    .flatMap(({ summary }) => z.parse(listed, summary).grants)
    .flatMap((grant) => (grant.role === 'focal-point' ? [grant] : []));
};

/** A deputy can transmit as well. */
const focalPointIn = (posts: readonly Post[], country: Country, area: Area): 'there' | 'vacant' =>
  posts.some((post) => post.country === country && post.area === area) ? 'there' : 'vacant';
