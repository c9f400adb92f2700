/** What a section of a form says; kept whole, saved whole. */
export type SectionValue = Readonly<Record<string, unknown>>;

/** How the server took a section. `stale`: somebody else saved it meanwhile, and this is theirs. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly theirs: SectionValue; readonly version: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly text: string };

export type SaveState = 'saved' | 'saving' | 'kept' | 'signedOut' | 'conflict' | 'refused';

/** What the page shows of a draft. */
export type Draft = {
  readonly value: SectionValue;
  readonly version: number;
  readonly state: SaveState;
  /** The other version, while there is a conflict. */
  readonly theirs?: SectionValue | undefined;
  /** Why the server refused, while it does. */
  readonly refusal?: string | undefined;
};

/** A draft as it lies on the device until the server has it: on which version it was written. */
export type KeptDraft = { readonly value: SectionValue; readonly version: number };

type Means = {
  readonly save: (value: SectionValue, version: number) => Promise<SaveOutcome>;
  /** Keeps the draft on the device, or forgets it when there is nothing to keep. */
  readonly keep: (kept: KeptDraft | undefined) => void;
  /** Runs something later; gives the way to call it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly show: (draft: Draft) => void;
};

/** A pause in typing that long sends what was typed. */
const PAUSE_MILLISECONDS = 1_200;
const FIRST_RETRY_MILLISECONDS = 2_000;
const LAST_RETRY_MILLISECONDS = 60_000;

export type Autosave = {
  readonly change: (value: SectionValue) => void;
  /** Sends at once what is not saved yet; true when all is saved afterwards. */
  readonly flush: () => Promise<boolean>;
  readonly resolve: (choice: 'mine' | 'theirs') => void;
  readonly stop: () => void;
};

/**
 * Saves one section as it is written. Every change is kept on the device first and forgotten only when the server has confirmed exactly
 * that value; without connection it tries again, ever more slowly; a version of somebody else is never overwritten without asking.
 */
export const autosave = (
  server: { readonly value: SectionValue; readonly version: number },
  kept: KeptDraft | undefined,
  means: Means,
): Autosave => {
  let draft: Draft = { ...server, state: 'saved' };
  let callOff = (): void => undefined;
  let wait = FIRST_RETRY_MILLISECONDS;
  let sending: Promise<void> | undefined;
  let stopped = false;

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
    const sent = draft.value;
    become({ ...draft, state: 'saving', refusal: undefined });
    sending = means.save(sent, draft.version).then((outcome) => {
      sending = undefined;
      take(outcome, sent);
    });
    return sending;
  };

  const take = (outcome: SaveOutcome, sent: SectionValue): void => {
    const isNewest = draft.value === sent;
    switch (outcome.kind) {
      case 'saved':
        takeSaved(outcome.version, isNewest);
        return;
      case 'stale':
        takeStale(outcome.theirs, outcome.version);
        return;
      case 'offline':
        become({ ...draft, state: 'kept' });
        plan(wait);
        wait = Math.min(wait * 2, LAST_RETRY_MILLISECONDS);
        return;
      case 'signedOut':
        become({ ...draft, state: 'signedOut' });
        return;
      case 'refused':
        become({ ...draft, state: isNewest ? 'refused' : 'saving', refusal: outcome.text });
        if (!isNewest) plan(PAUSE_MILLISECONDS);
    }
  };

  const takeSaved = (version: number, isNewest: boolean): void => {
    wait = FIRST_RETRY_MILLISECONDS;
    means.keep(isNewest ? undefined : { value: draft.value, version });
    become({ value: draft.value, version, state: isNewest ? 'saved' : 'saving' });
    if (!isNewest) plan(PAUSE_MILLISECONDS);
  };

  const takeStale = (theirs: SectionValue, version: number): void => {
    if (isSame(theirs, draft.value)) {
      means.keep(undefined);
      become({ value: draft.value, version, state: 'saved' });
    } else become({ value: draft.value, version, state: 'conflict', theirs });
  };

  if (kept !== undefined && !isSame(kept.value, server.value)) {
    const isBehind = kept.version !== server.version;
    become({
      value: kept.value,
      version: server.version,
      state: isBehind ? 'conflict' : 'saving',
      ...(isBehind ? { theirs: server.value } : {}),
    });
    if (!isBehind) plan(0);
  } else {
    if (kept !== undefined) means.keep(undefined);
    become(draft);
  }

  return {
    change: (value) => {
      means.keep({ value, version: draft.version });
      const isOpen = draft.state === 'conflict';
      become({ ...draft, value, state: isOpen ? 'conflict' : 'saving' });
      if (!isOpen && sending === undefined) plan(PAUSE_MILLISECONDS);
    },
    flush: async () => {
      await send();
      if (draft.state === 'saving') await send();
      return draft.state === 'saved';
    },
    resolve: (choice) => {
      if (draft.theirs === undefined) return;
      if (choice === 'theirs') {
        means.keep(undefined);
        become({ value: draft.theirs, version: draft.version, state: 'saved' });
        return;
      }
      means.keep({ value: draft.value, version: draft.version });
      become({ value: draft.value, version: draft.version, state: 'saving' });
      plan(0);
    },
    stop: () => {
      stopped = true;
      callOff();
    },
  };
};

const isSame = (left: SectionValue, right: SectionValue): boolean => JSON.stringify(left) === JSON.stringify(right);
