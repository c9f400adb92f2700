import * as z from 'zod/mini';
import { forgetOnDevice, readOnDevice, writeOnDevice } from './device.ts';
import type { LeftOut } from './settle.ts';

/** What lost against another version of its section, kept on this device until its writer removes it. */
export type SetAside = LeftOut & { readonly at: string };

/** Whose text of which section. */
export type AsidePlace = { readonly person: string; readonly proposalId: string; readonly section: string };

const kept = z.array(z.object({ path: z.string(), value: z.unknown(), at: z.string() }));

const nameOf = ({ person, proposalId, section }: AsidePlace): string =>
  ['aside', person, proposalId, section].join(':');

/** What has been set aside of a section, oldest first; nothing when what lies there cannot be read. */
export const setAside = (place: AsidePlace): readonly SetAside[] => {
  try {
    const parsed = kept.safeParse(JSON.parse(readOnDevice(nameOf(place)) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
};

/** Sets texts aside, after those that lie there already. */
export const addAside = (place: AsidePlace, left: readonly LeftOut[], at: string): void => {
  if (left.length > 0) write(place, [...setAside(place), ...left.map((each) => ({ ...each, at }))]);
};

/** Forgets one of the texts. */
export const removeAside = (place: AsidePlace, index: number): void =>
  write(
    place,
    setAside(place).filter((_, at) => at !== index),
  );

const write = (place: AsidePlace, texts: readonly SetAside[]): void => {
  if (texts.length === 0) forgetOnDevice(nameOf(place));
  else writeOnDevice(nameOf(place), JSON.stringify(texts));
};
