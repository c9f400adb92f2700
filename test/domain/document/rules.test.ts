import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document } from '#shared/domain/document/decide.ts';
import { AWAITED_DAYS } from '#shared/domain/document/rules/awaited-until.ts';
import { safeFileName, typeByName } from '#shared/domain/document/rules/file-name.ts';
import { PIECE_BYTES, piecesOf } from '#shared/domain/document/rules/pieces.ts';
import { fileDescription } from '#shared/domain/document/state.ts';
import { plusDays } from '#shared/domain/kernel/instant.ts';
import { aContext } from '#test/builders/a-context.ts';
import { aDocument } from '#test/builders/a-document.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const PDF = 'application/pdf';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.pdf', '_.._etc_passwd.pdf'],
    ['..\\..\\boot.pdf', '_.._boot.pdf'],
    ['خطة العمل.pdf', 'خطة العمل.pdf'],
    ['\u200Fخطة\u200F.pdf', 'خطة.pdf'],
    ['report\u202Efdp.exe', 'reportfdp.exe.pdf'],
    ['line\r\nSet-Cookie: a.pdf', 'line__Set-Cookie_ a.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['com1', '_com1.pdf'],
    ['console.pdf', 'console.pdf'],
    ['scan', 'scan.pdf'],
    ['scan.PDF', 'scan.PDF'],
    ['macro.docm', 'macro.docm.pdf'],
    ['draft v1.2 final', 'draft v1.2 final.pdf'],
    ['...', 'document.pdf'],
    ['.pdf', 'pdf.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given, PDF)).toBe(kept);
  });

  it('keeps its ending when it is too long', () => {
    const name = safeFileName(`${'ö'.repeat(300)}.docx`, WORD);
    expect(name).toHaveLength(200);
    expect(name.endsWith('ö.docx')).toBe(true);
  });

  it('can be announced as it is, and stays as it is when it is made safe again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(PDF, WORD, 'image/jpeg', 'x/y'),
        (name, type) => {
          const safe = safeFileName(name, type);
          expect(fileDescription.shape.fileName.safeParse(safe).success).toBe(true);
          expect(safeFileName(safe, type)).toBe(safe);
        },
      ),
    );
  });

  it('tells the type where the system knows none', () => {
    expect(typeByName('Plan.DOCX')).toBe(WORD);
    expect(typeByName('setup.exe')).toBeUndefined();
  });
});

describe('pieces', () => {
  it('hold every byte of a file once, in order, and only the last may be short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 104_857_600 }), (sizeBytes) => {
        const pieces = piecesOf(sizeBytes);
        expect(pieces[0]?.start).toBe(0);
        expect(pieces.at(-1)?.end).toBe(sizeBytes);
        for (const [index, { number, start, end }] of pieces.entries()) {
          expect(number).toBe(index + 1);
          expect(start).toBe(pieces[index - 1]?.end ?? 0);
          expect(end - start === PIECE_BYTES || (end === sizeBytes && end > start)).toBe(true);
        }
      }),
    );
  });
});

describe('a file that does not come', () => {
  const awaited = aDocument({ status: 'awaiting' });
  const facts = { limits: { maxBytes: 1, contentTypes: [] }, caseIsOpen: false, caseIsOffices: false };
  const inDays = (days: number) =>
    given(document, awaited, aContext(anActor('system'), facts, plusDays(awaited.createdAt, days))).when({
      type: 'giveUp',
    });

  it('is waited for a week and then given up', () => {
    inDays(AWAITED_DAYS - 0.001).then('documentStillAwaited');
    inDays(AWAITED_DAYS).then([{ type: 'GivenUp' }]);
  });
});
