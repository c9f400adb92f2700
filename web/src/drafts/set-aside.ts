import * as z from 'zod/mini';
import type { LeftOut } from './settle.ts';

/** A text that lost against another version of its section, kept on this device until its writer removes it. */
export type SetAside = LeftOut & { readonly at: string };

const kept = z.array(z.object({ path: z.string(), text: z.string(), at: z.string() }));

const nameOf = (proposalId: string, section: string): string => `aside:${proposalId}:${section}`;

/** What has been set aside of a section, oldest first; nothing when what lies there cannot be read. */
export const setAside = (proposalId: string, section: string): readonly SetAside[] => {
  try {
    const parsed = kept.safeParse(JSON.parse(localStorage.getItem(nameOf(proposalId, section)) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
};

/** Sets texts aside, after those that lie there already. */
export const addAside = (proposalId: string, section: string, left: readonly LeftOut[], at: string): void => {
  if (left.length > 0)
    write(proposalId, section, [...setAside(proposalId, section), ...left.map((each) => ({ ...each, at }))]);
};

/** Forgets one of the texts. */
export const removeAside = (proposalId: string, section: string, index: number): void =>
  write(
    proposalId,
    section,
    setAside(proposalId, section).filter((_, place) => place !== index),
  );

const write = (proposalId: string, section: string, texts: readonly SetAside[]): void => {
  if (texts.length === 0) localStorage.removeItem(nameOf(proposalId, section));
  else localStorage.setItem(nameOf(proposalId, section), JSON.stringify(texts));
};
