import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { safeFileName } from '#shared/domain/document/rules/file-name.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import type { Failure } from '../api.ts';
import { carryFile } from './carry-file.ts';
import { fingerprint } from './fingerprint.ts';
import { typeOf } from './taken-types.ts';
import type { Announced, UploadDoor } from './upload-door.ts';

/**
 * What is sent: a file of a kind, perhaps as the next version of a document (`replaces`), perhaps as the file that an announced document
 * still waits for (`goesOn`).
 */
export type ToSend = {
  readonly kind: DocumentKind;
  readonly file: File;
  readonly replaces?: string | undefined;
  readonly goesOn?: string | undefined;
};

/** A document that is there or announced, as far as uploads ask. */
export type KnownDocument = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly status: string;
  readonly sha256: string;
  readonly rejectedBecause?: DocumentState['rejectedBecause'];
};

type Step =
  | { readonly step: 'waiting' | 'hashing' | 'sent' }
  | {
      readonly step: 'sending';
      readonly sentBytes: number;
      /** Tries that have failed since the last piece that came through. */
      readonly failed: number;
      /** When this try began, in milliseconds, and what was there already: for the time that is left. */
      readonly startedAt: number;
      readonly startedBytes: number;
    }
  /** Given up for now; the file is kept and can be tried again. */
  | { readonly step: 'failed' }
  /** It cannot be read, is there already, or is not the one that an announced document waits for. */
  | { readonly step: 'unreadable' | 'already' | 'notTheSame' }
  | { readonly step: 'refused'; readonly failure: Failure }
  /** What the examination has found. */
  | { readonly step: 'ready' }
  | { readonly step: 'rejected'; readonly because: NonNullable<DocumentState['rejectedBecause']> };

type Sending = Extract<Step, { readonly step: 'sending' }>;

export type Upload = Step & {
  readonly key: number;
  readonly name: string;
  readonly sizeBytes: number;
  /** What it is sent as; left out where there is only one kind. */
  readonly kind?: DocumentKind;
};

/** Files sent at once: more only slow each other down on a poor link. */
const AT_ONCE = 2;

/** A document that the file can be the bytes of, or a reason why it is not sent. */
type Begun =
  | Announced
  | Extract<Step, { readonly step: 'failed' | 'already' | 'notTheSame' | 'unreadable' | 'refused' }>;

/**
 * Sends any number of files by one door, two at a time: fingerprint, announce, send, and go on when the link breaks. One that fails keeps no
 * other waiting, and can be tried again without choosing it anew. A file that an announced document waits for goes on where it stopped.
 */
export const useUploads = (door: UploadDoor, known: readonly KnownDocument[], onSent: () => void) => {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<number[]>([]);
  const files = useRef(new Map<number, ToSend>());
  const announced = useRef(new Map<number, string>());
  const running = useRef(0);
  const lastKey = useRef(0);
  const latest = useRef({ known, onSent });
  latest.current = { known, onSent };

  const set = useCallback((key: number, step: Step): void => {
    setUploads((all) =>
      all.map(({ name, sizeBytes, kind, ...each }) =>
        each.key === key
          ? { ...step, key, name, sizeBytes, ...(kind === undefined ? {} : { kind }) }
          : { ...each, name, sizeBytes, ...(kind === undefined ? {} : { kind }) },
      ),
    );
  }, []);

  const begin = async (key: number, { kind, file, replaces, goesOn }: ToSend): Promise<Begun> => {
    const before = announced.current.get(key);
    if (before !== undefined) return { id: before };
    set(key, { step: 'hashing' });
    const sha256 = await fingerprint(file).catch(() => undefined);
    if (sha256 === undefined) return { step: 'unreadable' };
    const there = whatIsThere(latest.current.known, { kind, sha256, goesOn });
    if (there !== undefined) return there;
    const contentType = typeOf(file);
    const described = {
      fileName: safeFileName(file.name, contentType),
      contentType,
      sizeBytes: file.size,
      sha256,
    };
    const answer = await door.announce({ kind, file: described, replaces }, `${sha256}-${startedAt}-${key}`);
    if (answer.ok) return answer.body;
    return answer.failure.kind === 'offline' ? { step: 'failed' } : { step: 'refused', failure: answer.failure };
  };

  const carry = async (key: number, toSend: ToSend): Promise<void> => {
    const begun = await begin(key, toSend);
    if ('step' in begun) return set(key, begun);
    announced.current.set(key, begun.id);
    latest.current.onSent();
    let sending: Sending = { step: 'sending', sentBytes: 0, failed: 0, startedAt: Date.now(), startedBytes: 0 };
    const show = (changes: Partial<Sending>): void => {
      sending = { ...sending, ...changes };
      set(key, sending);
    };
    const carried = await carryFile(door, begun, toSend.file, {
      onThere: (startedBytes) => show({ sentBytes: startedBytes, startedBytes, startedAt: Date.now() }),
      onBytes: (sentBytes) => show({ sentBytes }),
      onTry: (failed) => show({ failed }),
    });
    if (carried === 'broken') return set(key, { step: 'failed' });
    set(key, carried === 'arrived' ? { step: 'sent' } : { step: 'refused', failure: carried.refused });
    files.current.delete(key);
    latest.current.onSent();
  };

  const work = async (): Promise<void> => {
    if (running.current >= AT_ONCE) return;
    const key = queue.current.shift();
    const toSend = key === undefined ? undefined : files.current.get(key);
    if (key === undefined || toSend === undefined) return;
    running.current += 1;
    try {
      await carry(key, toSend);
    } catch {
      // A file that was there a moment ago and cannot be read now.
      set(key, { step: 'unreadable' });
    } finally {
      running.current -= 1;
      void work();
    }
  };

  const enqueue = (key: number): void => {
    queue.current.push(key);
    void work();
  };

  const start = (toSend: ToSend): void => {
    lastKey.current += 1;
    const key = lastKey.current;
    const { name, size } = toSend.file;
    files.current.set(key, toSend);
    setUploads((all) => [...all, { step: 'waiting', key, name, sizeBytes: size, kind: toSend.kind }]);
    enqueue(key);
  };

  const again = (key: number): void => {
    set(key, { step: 'waiting' });
    enqueue(key);
  };

  useAsksBeforeLeaving(uploads.some(({ step }) => step === 'waiting' || step === 'hashing' || step === 'sending'));
  const sendingIds = [...announced.current].flatMap(([key, id]) => (files.current.has(key) ? [id] : []));
  return {
    uploads: uploads.map((each) => judged(each, known, announced.current.get(each.key))),
    start,
    again,
    sendingIds,
    door,
  };
};

/** An upload that has arrived with what the examination has found meanwhile. */
const judged = (upload: Upload, known: readonly KnownDocument[], documentId: string | undefined): Upload => {
  if (upload.step !== 'sent') return upload;
  const { key, name, sizeBytes, kind } = upload;
  const common = { key, name, sizeBytes, ...(kind === undefined ? {} : { kind }) };
  const found = known.find(({ id }) => id === documentId);
  if (found?.status === 'clean') return { ...common, step: 'ready' };
  return found?.rejectedBecause === undefined
    ? upload
    : { ...common, step: 'rejected', because: found.rejectedBecause };
};

type Wanted = { readonly kind: DocumentKind; readonly sha256: string; readonly goesOn: string | undefined };

/** What is known of this very file: a document that waits for it, or a reason not to send it. Undefined when it is new. */
const whatIsThere = (known: readonly KnownDocument[], { kind, sha256, goesOn }: Wanted): Begun | undefined => {
  const same = known.filter((each) => each.sha256 === sha256 && each.kind === kind);
  if (goesOn !== undefined) return same.find(({ id }) => id === goesOn) ?? { step: 'notTheSame' };
  const isThere = same.some(({ status }) => status === 'clean' || status === 'scanning');
  return same.find(({ status }) => status === 'awaiting') ?? (isThere ? { step: 'already' } : undefined);
};

/** Parts one visit's uploads from another's in the keys of requests. */
const startedAt = Date.now();

/** The browser asks before it closes the page while files are on their way. */
const useAsksBeforeLeaving = (isBusy: boolean): void => {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
};
