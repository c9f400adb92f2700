import { useCallback, useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentOwner } from '#shared/domain/document/state.ts';
import { type Called, called, type Failure, problemName, useClient } from '../api.ts';
import { fingerprint } from './fingerprint.ts';
import { sendFile, wait } from './send-file.ts';
import { sendWithPatience } from './send-with-patience.ts';

/** What is sent: a file of a kind, perhaps as the next version of a document. */
export type ToSend = { readonly kind: DocumentKind; readonly file: File; readonly replaces?: string | undefined };

type Step =
  | { readonly step: 'waiting' }
  | { readonly step: 'hashing' }
  | { readonly step: 'sending'; readonly part: number; readonly attempt: number }
  | { readonly step: 'sent' }
  /** Given up for now; the file is kept and can be tried again. */
  | { readonly step: 'failed' }
  | { readonly step: 'refused'; readonly failure: Failure };

export type Upload = Step & { readonly key: number; readonly name: string };

type Announced = {
  readonly id: string;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
};

/** Files sent at once: more only slow each other down on a poor link. */
const AT_ONCE = 2;

/**
 * Sends any number of files for a case, two at a time: fingerprint, announce, send, and send again when the link breaks. One that fails
 * keeps no other waiting, and can be tried again without choosing it anew.
 */
export const useUploads = (owner: DocumentOwner, onSent: () => void) => {
  const client = useClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<{ readonly key: number; readonly sent: ToSend }[]>([]);
  const files = useRef(new Map<number, ToSend>());
  const announced = useRef(new Map<number, Announced>());
  const running = useRef(0);
  const lastKey = useRef(0);
  const sent = useRef(onSent);
  sent.current = onSent;

  const set = useCallback((key: number, step: Step): void => {
    setUploads((all) => all.map((each) => (each.key === key ? { ...step, key, name: each.name } : each)));
  }, []);

  const announce = async (key: number, { kind, file, replaces }: ToSend): Promise<Called<Announced>> => {
    const known = announced.current.get(key);
    if (known !== undefined) return { ok: true, body: known };
    set(key, { step: 'hashing' });
    const answer = await called(
      client.requestUpload({
        body: {
          owner,
          kind,
          fileName: file.name,
          contentType: file.type === '' ? 'application/octet-stream' : file.type,
          sizeBytes: file.size,
          sha256: await fingerprint(file),
          ...(replaces === undefined ? {} : { replaces }),
        },
      }),
    );
    if (answer.ok) announced.current.set(key, answer.body);
    return answer;
  };

  const renew = async (documentId: string): Promise<Announced['upload'] | 'arrived' | undefined> => {
    const answer = await called(client.renewUpload({ params: { documentId } }));
    if (answer.ok) return answer.body.upload;
    const isPast = answer.failure.kind === 'problem' && problemName(answer.failure.problem) === 'wrongState';
    return isPast ? 'arrived' : undefined;
  };

  const carry = async (key: number, toSend: ToSend): Promise<void> => {
    const answer = await announce(key, toSend);
    if (!answer.ok)
      return set(
        key,
        answer.failure.kind === 'offline' ? { step: 'failed' } : { step: 'refused', failure: answer.failure },
      );
    let attempt = 0;
    const hasArrived = await sendWithPatience(answer.body.upload, {
      send: (form) => sendFile(form, toSend.file, (part) => set(key, { step: 'sending', part, attempt })),
      renew: () => renew(answer.body.id),
      wait,
      onTry: (number) => {
        attempt = number;
        set(key, { step: 'sending', part: 0, attempt });
      },
    });
    set(key, { step: hasArrived ? 'sent' : 'failed' });
    if (!hasArrived) return;
    files.current.delete(key);
    sent.current();
  };

  const work = async (): Promise<void> => {
    if (running.current >= AT_ONCE) return;
    const next = queue.current.shift();
    if (next === undefined) return;
    running.current += 1;
    try {
      await carry(next.key, next.sent);
    } finally {
      running.current -= 1;
      void work();
    }
  };

  const enqueue = (key: number, toSend: ToSend): void => {
    queue.current.push({ key, sent: toSend });
    void work();
  };

  const start = (toSend: ToSend): void => {
    lastKey.current += 1;
    const key = lastKey.current;
    files.current.set(key, toSend);
    setUploads((all) => [...all, { step: 'waiting', key, name: toSend.file.name }]);
    enqueue(key, toSend);
  };

  const again = (key: number): void => {
    const toSend = files.current.get(key);
    if (toSend === undefined) return;
    set(key, { step: 'waiting' });
    enqueue(key, toSend);
  };

  return { uploads, start, again };
};
