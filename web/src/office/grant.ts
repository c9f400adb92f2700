import type { PersonState } from '#shared/domain/person/state.ts';

/** A role of a person, with what it reaches. */
export type Grant = PersonState['grants'][number];
