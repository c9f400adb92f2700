import type { Stage } from '#shared/domain/proposal/state.ts';
import type { KeptDraft } from './autosave.ts';
import { forgetOnDevice, namesOnDevice, readOnDevice, writeOnDevice } from './device.ts';

/** A section of a case that has something lying on this device which the server does not have yet. */
export type KeptPlace = { readonly caseId: string; readonly section: string };

/** The drafts that one person has left on this device. */
export type KeptDrafts = {
  /** The draft of a section that the server does not have yet; undefined when there is none, or what lies there cannot be read. */
  readonly read: (caseId: string, section: string) => KeptDraft | undefined;
  /** Keeps the draft of a section, or forgets it. False when the device does not take it, so that it is lost with the page. */
  readonly keep: (caseId: string, section: string, kept: KeptDraft | undefined) => boolean;
  readonly places: () => readonly KeptPlace[];
};

const PREFIX = 'draft';
const FINAL = 'final.';

/**
 * Under which name the draft of a form's section lies: both stages ask for activities, and what came too late for the first must not be taken for
 * an answer in the second.
 */
export const draftNameOf = (stage: Stage, section: string): string =>
  stage === 'final' ? `${FINAL}${section}` : section;

/** The section that a draft of this name is of. */
export const sectionOfDraft = (name: string): string => (name.startsWith(FINAL) ? name.slice(FINAL.length) : name);

/**
 * The drafts of one person on this device: one entry a section, so that one never spoils another, and under the person's own name. Whoever
 * signs in on the same browser afterwards neither sees nor sends them.
 */
export const keptDraftsOf = (person: string): KeptDrafts => {
  const nameOf = (caseId: string, section: string): string => [PREFIX, person, caseId, section].join(':');
  /** What this page has read or written. Another tab may have the same section open: only what is known here is forgotten here. */
  const known = new Map<string, string>();
  return {
    read: (caseId, section) => {
      const name = nameOf(caseId, section);
      const text = readOnDevice(name);
      if (text === undefined) return undefined;
      known.set(name, text);
      return parsed(text);
    },
    keep: (caseId, section, kept) => {
      const name = nameOf(caseId, section);
      if (kept === undefined) {
        if (known.has(name) && known.get(name) === readOnDevice(name)) forgetOnDevice(name);
        known.delete(name);
        return true;
      }
      const text = JSON.stringify(kept);
      known.set(name, text);
      return writeOnDevice(name, text);
    },
    places: () =>
      namesOnDevice().flatMap((name) => {
        const [prefix, owner, caseId, section] = name.split(':');
        return prefix === PREFIX && owner === person && caseId !== undefined && section !== undefined
          ? [{ caseId, section }]
          : [];
      }),
  };
};

const parsed = (text: string): KeptDraft | undefined => {
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'object' &&
  value.value !== null &&
  'version' in value &&
  typeof value.version === 'number';
