import { describe, expect, it } from 'vitest';
import { inspectDocument } from '#shared/adapters/inspect-document.ts';
import { EICAR, office, ole, SHEET, SLIDES, text, WORD, zip } from '../builders/files.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const PDF = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF';

describe('the inspection of an upload', () => {
  it.each([
    ['application/pdf', text(PDF)],
    ['application/pdf', Buffer.concat([text(PDF), Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])],
    [WORD, office(WORD)],
    [WORD, office(WORD, { 'word/embeddings/chart.xlsx': office(SHEET) })],
    [SHEET, office(SHEET)],
    [SLIDES, office(SLIDES)],
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['text/csv', text('name;amount\nÜmit;12,50\n')],
    ['text/csv', text('name;amount\nÜmit;-12,50\n-;+905551234567\n"a=b";x@y.org\n')],
    ['text/plain', text('نص عربي\r\n\tsecond line')],
  ])('lets a sound %s through', async (type, bytes) => {
    expect(await inspectDocument(bytes, type)).toEqual({ kind: 'clean', type });
  });

  it.each([
    ['an empty file', 'empty', new Uint8Array(), 'text/plain'],
    ['the test signature of malware in a text', 'malware', text(`before ${EICAR} after`), 'text/plain'],
    ['the test signature inside a PDF', 'malware', text(`${PDF}${EICAR}`), 'application/pdf'],
    ['the test signature packed inside an office file', 'malware', office(WORD, { 'media/x.bin': EICAR }), WORD],
    ['a locked PDF', 'encrypted', text(PDF.replace('/Root', '/Encrypt 9 0 R /Root')), 'application/pdf'],
    ['a locked office file', 'encrypted', ole('EncryptedPackage'), WORD],
    ['an old office file', 'typeNotAllowed', ole('WordDocument'), 'application/msword'],
    ['a word file made for macros', 'macros', office('application/vnd.ms-word.document.macroEnabled'), WORD],
    ['a sheet made for macros', 'macros', office('application/vnd.ms-excel.sheet.macroEnabled'), SHEET],
    [
      'a plain word file that carries a program all the same',
      'macros',
      office(WORD, { 'word/vbaProject.bin': 'x' }),
      WORD,
    ],
    ['a zip archive', 'archive', zip({ 'a.txt': 'a' }), 'application/zip'],
    ['a gzip archive', 'archive', Buffer.from('1f8b0800000000000003', 'hex'), 'application/gzip'],
    [
      'an office file that unpacks to a gigabyte',
      'bomb',
      office(WORD, { 'x.xml': '<x/>' }, { 'x.xml': 1_000_000_000 }),
      WORD,
    ],
    [
      'an office file that holds more than it says',
      'bomb',
      office(WORD, { 'x.xml': '<x/>'.repeat(99) }, { 'x.xml': 9 }),
      WORD,
    ],
    ['an archive inside an office file', 'archive', office(WORD, { 'media/a.zip': zip({ 'a.txt': 'a' }) }), WORD],
    ['a sheet hidden among pictures', 'archive', office(WORD, { 'word/media/a.png': office(SHEET) }), WORD],
    [
      'an archive inside an embedded sheet',
      'archive',
      office(WORD, { 'word/embeddings/a.xlsx': office(SHEET, { 'b.zip': zip({ 'a.txt': 'a' }) }) }),
      WORD,
    ],
    [
      'an embedded sheet with macros',
      'macros',
      office(WORD, { 'word/embeddings/a.xlsx': office(SHEET, { 'xl/vbaProject.bin': 'x' }) }),
      WORD,
    ],
    [
      'a PDF with a zip container behind it',
      'polyglot',
      Buffer.concat([text(PDF), zip({ 'a.txt': 'a' })]),
      'application/pdf',
    ],
    ['a picture with a zip container behind it', 'polyglot', Buffer.concat([PNG, zip({ 'a.js': 'a' })]), 'image/png'],
    ['a picture with the mark of a PDF in it', 'polyglot', Buffer.concat([JPEG, text(PDF)]), 'image/jpeg'],
    [
      'a picture with a web page in its head',
      'polyglot',
      Buffer.concat([JPEG, text('<script >x</script>')]),
      'image/jpeg',
    ],
    ['a PDF with a web page before its mark', 'polyglot', text(`%PDF-1.7\n<html >\n${PDF}`), 'application/pdf'],
    ['an office file that is cut off', 'damaged', office(WORD).slice(0, -30), WORD],
    ['a table with a formula', 'activeContent', text("a,b\n=cmd|'/c calc'!A0,1\n"), 'text/csv'],
    ['a table with a function of old Lotus', 'activeContent', text('a,b\n1,@SUM(1+1)*cmd\n'), 'text/csv'],
    ['a table with a formula at its very beginning', 'activeContent', text('=1+1\n'), 'text/csv'],
    ['a table with a hidden formula', 'activeContent', text('a;b\n"+HYPERLINK(""http://x"")";1'), 'text/csv'],
    ['a program for Windows', 'typeNotAllowed', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'text/plain'],
    ['bytes that are nothing known', 'typeNotAllowed', Buffer.from([1, 2, 3, 250, 251]), 'text/plain'],
    ['text in another encoding', 'typeNotAllowed', Buffer.from('Ümit geldi', 'latin1'), 'text/plain'],
    ['text with a zero byte', 'typeNotAllowed', text('a\u0000b'), 'text/plain'],
    ['a picture announced as a PDF', 'typeDiffers', PNG, 'application/pdf'],
    ['a text announced as a web page', 'typeDiffers', text('<p>hello</p>'), 'text/html'],
    ['a PDF announced as a text', 'typeDiffers', text(PDF), 'text/plain'],
  ])('refuses %s as %s', async (_, because, bytes, type) => {
    expect(await inspectDocument(bytes, type)).toEqual({ kind: 'refused', because });
  });
});
