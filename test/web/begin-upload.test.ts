import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beginUpload } from '../../web/src/documents/begin-upload.ts';
import type { KnownDocument } from '../../web/src/documents/upload.ts';
import type { UploadDoor } from '../../web/src/documents/upload-door.ts';

const FILE = new File(['the letter'], 'letter.pdf', { type: 'application/pdf' });
const SHA256 = createHash('sha256').update('the letter').digest('hex');

/** A document of this very file. */
const known = (changes: Partial<KnownDocument>): KnownDocument => ({
  ...{ id: 'there', kind: 'workPlan', status: 'awaiting', sha256: SHA256 },
  ...changes,
});

/** A door that announces, and the keys under which it was asked to. */
const open = () => {
  const keys: string[] = [];
  const offline = async () => ({ ok: false, failure: { kind: 'offline' } }) as const;
  const door: UploadDoor = {
    announce: async (_document, key) => {
      keys.push(key);
      return { ok: true, body: { id: 'new' } } as const;
    },
    renew: offline,
    listPieces: offline,
    offerPiece: offline,
  };
  return { door, keys };
};

const begin = async (there: readonly KnownDocument[], goesOn?: string) => {
  const { door, keys } = open();
  const begun = await beginUpload(door, { kind: 'workPlan', file: FILE, goesOn }, () => there, '1');
  return { begun, announced: keys.length };
};

describe('a file that is to be sent', () => {
  it('is announced when nothing is known of it', async () =>
    expect(await begin([])).toEqual({ begun: { id: 'new' }, announced: 1 }));

  it('is announced under one key, however often it is tried', async () => {
    const { door, keys } = open();
    for (const _ of [1, 2]) await beginUpload(door, { kind: 'workPlan', file: FILE }, () => [], '1');
    expect(new Set(keys).size).toBe(1);
  });

  it('goes on as the document that waits for this very file', async () =>
    expect(await begin([known({})])).toMatchObject({ begun: { id: 'there' }, announced: 0 }));

  it.each(['scanning', 'clean'])('is not sent again when it is there and %s', async (status) =>
    expect(await begin([known({ status })])).toEqual({ begun: { step: 'already' }, announced: 0 }),
  );

  it('is sent again when it was refused, or is there as a document of another kind', async () =>
    expect(await begin([known({ status: 'rejected' }), known({ kind: 'logframe', status: 'clean' })])).toEqual({
      ...{ begun: { id: 'new' }, announced: 1 },
    }));

  it('is not taken for another file that a document waits for', async () =>
    expect(await begin([known({ sha256: 'f'.repeat(64) })], 'there')).toEqual({
      ...{ begun: { step: 'notTheSame' }, announced: 0 },
    }));
});
