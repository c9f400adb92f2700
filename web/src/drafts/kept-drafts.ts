import type { KeptDraft } from './autosave.ts';

/** Where the drafts of this device lie: one entry a section, so that one never spoils another. */
const PREFIX = 'draft:';

const nameOf = (proposalId: string, section: string): string => `${PREFIX}${proposalId}:${section}`;

/** The draft of a section that the server does not have yet; undefined when there is none, or what lies there cannot be read. */
export const keptDraft = (proposalId: string, section: string): KeptDraft | undefined => {
  const text = localStorage.getItem(nameOf(proposalId, section));
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps the draft of a section, or forgets it. A full device is no reason to stop typing: the server still gets it. */
export const keepDraft = (proposalId: string, section: string, kept: KeptDraft | undefined): void => {
  const name = nameOf(proposalId, section);
  localStorage.removeItem(name);
  if (kept === undefined) return;
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {
    localStorage.removeItem(name);
  }
};

/** How many sections of all proposals lie on this device alone. */
export const keptCount = (): number => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).length;

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'object' &&
  value.value !== null &&
  'version' in value &&
  typeof value.version === 'number';
