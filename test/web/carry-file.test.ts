import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PIECE_BYTES } from '#shared/domain/document/rules/pieces.ts';
import { carryFile } from '../../web/src/documents/carry-file.ts';
import type { UploadDoor } from '../../web/src/documents/upload-door.ts';

const QUIET = { onThere: () => undefined, onBytes: () => undefined, onTry: () => undefined };
const LARGE = new File([new Uint8Array(PIECE_BYTES + 1)], 'letter.pdf');
const SMALL = new File(['small'], 'letter.pdf');

/** A door that answers everything with this refusal of the server. */
const shutWith = (because: string): UploadDoor => {
  const problem = { type: '/problems/wrong-state', title: '', status: 409, detail: '', because };
  const refuse = async () => ({ ok: false, failure: { kind: 'problem', problem } }) as const;
  return { announce: refuse, renew: refuse, listPieces: refuse, offerPiece: refuse };
};

describe('bytes that the server takes no more', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { onLine: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([['in pieces', LARGE] as const, ['whole', SMALL] as const])(
    'have come when it waits for them no longer, %s',
    async (_, file) => {
      expect(await carryFile(shutWith('wrongState'), { id: '01' }, file, QUIET)).toBe('arrived');
    },
  );

  it.each([['in pieces', LARGE] as const, ['whole', SMALL] as const])(
    'have not come when a partner’s link has run out meanwhile, %s',
    async (_, file) => {
      const carried = carryFile(shutWith('invitationNotCurrent'), { id: '01' }, file, QUIET);
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(await carried).toBe('broken');
    },
  );

  it.each([['in pieces', LARGE] as const, ['whole', SMALL] as const])(
    'are refused at once, with the reason, when their case takes papers no more, %s',
    async (_, file) => {
      const carried = await carryFile(shutWith('caseTakesNoDocuments'), { id: '01' }, file, QUIET);
      expect(carried).toMatchObject({ refused: { problem: { because: 'caseTakesNoDocuments' } } });
    },
  );
});
