import { type Merged, merge, withoutEmptyRows } from './merge.ts';
import { isSame } from './same.ts';
import type { SectionValue } from './value.ts';

/** How the server took a section. `stale`: somebody else saved it meanwhile, and this is theirs. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly theirs: SectionValue; readonly version: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly text: string };

type SaveState = 'saved' | 'saving' | 'kept' | 'signedOut' | 'conflict' | 'refused';

/** What the page shows of a draft. */
export type Draft = {
  readonly value: SectionValue;
  readonly version: number;
  readonly state: SaveState;
  /** What the server last confirmed or showed before the writer changed it; both sides of a conflict began from it. */
  readonly base: SectionValue;
  /** The other version, while there is a conflict. */
  readonly theirs?: SectionValue | undefined;
  /** Why the server refused, until it answers otherwise: what a reader is just looking at does not go while they correct it. */
  readonly refusal?: string | undefined;
  /** Whether what the server does not have lies on the device. Where it does not, it is lost with the page. */
  readonly isKept: boolean;
};

/** A draft as it lies on the device until the server has it: on which version it was written, and what that version said. */
export type KeptDraft = {
  readonly value: SectionValue;
  readonly version: number;
  readonly base?: SectionValue | undefined;
  /** What was on its way to the server without an answer: when just that stands there, it is the own and nobody else's. */
  readonly sent?: readonly SectionValue[] | undefined;
};

type Means = {
  readonly save: (value: SectionValue, version: number) => Promise<SaveOutcome>;
  /** Keeps the draft on the device, or forgets it when there is nothing to keep. False when the device does not take it. */
  readonly keep: (kept: KeptDraft | undefined) => boolean;
  /** Runs something later; gives the way to call it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly show: (draft: Draft) => void;
  /** Makes two versions one, where that is not done as for a section of a form. */
  readonly merge?: (base: SectionValue, mine: SectionValue, theirs: SectionValue) => Merged;
};

/** A pause in typing that long sends what was typed. */
const PAUSE_MILLISECONDS = 1_200;
const FIRST_RETRY_MILLISECONDS = 2_000;
const LAST_RETRY_MILLISECONDS = 60_000;
/** A save of which nothing has been heard for so long counts as one without connection: a bad link can leave it hanging for minutes. */
const LONGEST_SAVE_MILLISECONDS = 30_000;
const NO_VERSION = -1;
const REMEMBERED_SENDINGS = 3;

export type Autosave = {
  readonly change: (value: SectionValue) => void;
  /** Sends at once what is not saved yet; gives how far it has come. */
  readonly flush: () => Promise<SaveState>;
  /** Settles a conflict by the value that the writer has put together of both versions. */
  readonly resolve: (value: SectionValue) => void;
  readonly stop: () => void;
};

/**
 * Saves one section as it is written. Every change is kept on the device first and forgotten only when the server has confirmed exactly
 * that value; without connection it tries again, ever more slowly; a version of somebody else is never overwritten: what both
 * have changed in different places goes together, and the same place changed in two ways waits for the writer.
 */
export const autosave = (
  server: { readonly value: SectionValue; readonly version: number },
  kept: KeptDraft | undefined,
  means: Means,
): Autosave => {
  let draft: Draft = { ...server, state: 'saved', base: server.value, isKept: true };
  let callOff = (): void => undefined;
  let wait = FIRST_RETRY_MILLISECONDS;
  let sending: Promise<void> | undefined;
  let stopped = false;
  let unanswered: readonly SectionValue[] = kept?.sent ?? [];

  const become = (next: Draft): void => {
    draft = next;
    if (!stopped) means.show(draft);
  };
  const plan = (milliseconds: number): void => {
    callOff();
    if (!stopped) callOff = means.later(milliseconds, () => void send());
  };
  const isSettled = (): boolean => draft.state === 'saved' || draft.state === 'conflict';

  const send = async (): Promise<void> => {
    callOff();
    if (sending !== undefined) return sending;
    if (isSettled()) return;
    const { value } = draft;
    const sent = withoutEmptyRows(value);
    if (unanswered.length === 0 && isSame(sent, draft.base)) return rest();
    unanswered = [...unanswered, sent].slice(-REMEMBERED_SENDINGS);
    become({ ...draft, state: 'saving' });
    keep();
    sending = inTime(means.save(sent, draft.version)).then((outcome) => {
      sending = undefined;
      take(outcome, { sent, isNewest: draft.value === value });
    });
    return sending;
  };

  /** What comes after it has been given up is known again as the own by `unanswered`. */
  const inTime = (save: Promise<SaveOutcome>): Promise<SaveOutcome> =>
    new Promise((resolve, reject) => {
      const stop = means.later(LONGEST_SAVE_MILLISECONDS, () => resolve({ kind: 'offline' }));
      save.then(resolve, reject).finally(stop);
    });

  /** The server has all that is written: nothing need lie on the device. */
  const rest = (): void => {
    become({ ...draft, state: 'saved', refusal: undefined });
    means.keep(undefined);
  };

  /** A draft in conflict is kept on no version of the server's, so that it is laid against what stands there when it is taken up again. */
  const keep = (): void => {
    const { value, version, base, state } = draft;
    const isKept = means.keep({ value, version: state === 'conflict' ? NO_VERSION : version, base, sent: unanswered });
    if (isKept !== draft.isKept) become({ ...draft, isKept });
  };

  const take = (
    outcome: SaveOutcome,
    { sent, isNewest }: { readonly sent: SectionValue; readonly isNewest: boolean },
  ): void => {
    switch (outcome.kind) {
      case 'saved':
        takeSaved(outcome.version, isNewest, sent);
        return;
      case 'stale':
        // This one has been answered: it does not stand there, though somebody else may have written just the same.
        unanswered = unanswered.slice(0, -1);
        takeStale(outcome.theirs, outcome.version);
        return;
      case 'offline':
        become({ ...draft, state: 'kept', refusal: undefined });
        plan(wait);
        wait = Math.min(wait * 2, LAST_RETRY_MILLISECONDS);
        return;
      case 'signedOut':
        become({ ...draft, state: 'signedOut', refusal: undefined });
        return;
      case 'refused':
        become({ ...draft, state: isNewest ? 'refused' : 'saving', refusal: outcome.text });
        if (!isNewest) plan(PAUSE_MILLISECONDS);
    }
  };

  const takeSaved = (version: number, isNewest: boolean, sent: SectionValue): void => {
    wait = FIRST_RETRY_MILLISECONDS;
    unanswered = [];
    become({ value: draft.value, version, state: isNewest ? 'saved' : 'saving', base: sent, isKept: draft.isKept });
    if (isNewest) means.keep(undefined);
    else {
      keep();
      plan(PAUSE_MILLISECONDS);
    }
  };

  /** Takes a value that stands on a version of somebody else: nothing to do when it is theirs, else it is sent. */
  const settleOn = (theirs: SectionValue, version: number, value: SectionValue): void => {
    const isTheirs = isSame(value, theirs);
    become({ value, version, state: isTheirs ? 'saved' : 'saving', base: theirs, isKept: draft.isKept });
    if (isTheirs) means.keep(undefined);
    else {
      keep();
      plan(0);
    }
  };

  /** Lays the own version on a newer one of somebody else, by what both began from. */
  const takeStale = (theirs: SectionValue, version: number): void => {
    const isOwn = unanswered.some((each) => isSame(theirs, each));
    const { value, conflicts } = (means.merge ?? merge)(isOwn ? theirs : draft.base, draft.value, theirs);
    if (conflicts.length === 0) settleOn(theirs, version, value);
    else {
      become({ ...draft, version, state: 'conflict', theirs, refusal: undefined });
      keep();
    }
  };

  if (kept !== undefined && !isSame(kept.value, server.value)) {
    const isBehind = kept.version !== server.version;
    draft = { ...draft, value: kept.value, state: 'saving', base: kept.base ?? (isBehind ? {} : server.value) };
    if (isBehind) takeStale(server.value, server.version);
    else {
      become(draft);
      plan(0);
    }
  } else {
    if (kept !== undefined) means.keep(undefined);
    become(draft);
  }

  return {
    change: (value) => {
      const isOpen = draft.state === 'conflict';
      become({ ...draft, value, state: isOpen ? 'conflict' : 'saving' });
      keep();
      if (!isOpen && sending === undefined) plan(PAUSE_MILLISECONDS);
    },
    flush: async () => {
      await send();
      if (draft.state === 'saving') await send();
      return draft.state;
    },
    resolve: (value) => {
      if (draft.theirs !== undefined) settleOn(draft.theirs, draft.version, value);
    },
    stop: () => {
      stopped = true;
      callOff();
    },
  };
};
