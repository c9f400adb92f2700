import { useCallback, useRef, useState } from 'preact/hooks';
import { useAsksBeforeLeaving } from '../asks-before-leaving.ts';
import { type Begun, beginUpload } from './begin-upload.ts';
import { carryFile } from './carry-file.ts';
import { judged, type KnownDocument, type Sending, type Step, type ToSend, type Upload } from './upload.ts';
import type { UploadDoor } from './upload-door.ts';

/** Parts one visit's uploads from another's in the keys of requests. */
const visit = Date.now();

/** Files sent at once: more only slow each other down on a poor link. */
const AT_ONCE = 2;

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

  const begin = async (key: number, toSend: ToSend): Promise<Begun> => {
    const before = announced.current.get(key);
    if (before !== undefined) return { id: before };
    set(key, { step: 'hashing' });
    return beginUpload(door, toSend, () => latest.current.known, `${visit}-${key}`);
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
