import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectDocument } from '#shared/adapters/inspect-document.ts';
import { EICAR, office, pdf, stream, WORD, zip } from '../builders/files.ts';

const inspect = (bytes: Uint8Array) => inspectDocument(bytes, 'application/pdf');

const OBJECTS = '/Type /ObjStm /N 1 /First 4';
const packed = (objects: string) => stream(OBJECTS, `7 0 ${objects}`);
const A85 = '2]sds4?P8q01oYr@8gZVBlJ/X4o~>';
const SCRIPT = '<< /S /JavaScript /JS (app.alert(1)) >>';
const ATTACHES = '<< /Type /Filespec /F (x) /EF << /F 3 0 R >> >>';
const attached = (content: string | Uint8Array) => pdf(ATTACHES, stream('/Type /EmbeddedFile', content));

/** A stream of 199 MiB. */
const LONG = stream('', Buffer.alloc(199 * 1024 * 1024));

describe('a PDF', () => {
  it.each([
    ['with a link', pdf('<< /S /URI /URI (https://example.org) >>')],
    ['that opens at a page', pdf('<< /OpenAction [2 0 R /Fit] >>')],
    ['with a form to fill in', pdf('<< /AcroForm << /Fields [] >> >>')],
    ['whose objects are packed', pdf(packed('<< /Type /Page >>'))],
    ['with words that only sound like it', pdf('<< /JavaScripts 1 /Launcher 2 /EncryptMetadata true >>')],
    ['that brings its invoice for machines along', attached('<?xml version="1.0"?><Invoice/>')],
    ['with a picture packed in a way that is not read', pdf(stream('/Subtype /Image /Filter /DCTDecode', 'x'))],
    ['with a stream that is cut off', pdf(stream('/Length1 9', 'a page').slice(0, -14))],
  ])('%s is taken', async (_, bytes) => {
    expect(await inspect(bytes)).toEqual({ kind: 'clean', type: 'application/pdf' });
  });

  it.each([
    ['encrypted', 'a lock', pdf('<< /Encrypt 9 0 R >>')],
    ['encrypted', 'a lock whose name is written in digits', pdf('<< /#45ncr#79pt 9 0 R >>')],
    ['encrypted', 'a lock behind a remark', pdf('<< /Encrypt%x\n9 0 R >>')],
    ['encrypted', 'a lock in its packed cross-references', pdf(stream('/Type /XRef /Encrypt 9 0 R', 'x'))],
    ['activeContent', 'a script', pdf(SCRIPT)],
    ['activeContent', 'a script whose name is written in digits', pdf('<< /S /J#61vaScrip#74 /JS (x) >>')],
    ['activeContent', 'a script in a packed object', pdf(packed(SCRIPT))],
    ['activeContent', 'a script in a packed object without its type', pdf(stream('/First 4 /N 1', `7 0 ${SCRIPT}`))],
    [
      'activeContent',
      'a script in packed objects whose dictionary is long',
      pdf(stream(`${OBJECTS} /X (${'x'.repeat(5_000)})`, `7 0 ${SCRIPT}`)),
    ],
    [
      'activeContent',
      'a script in packed objects whose dictionary has a text that ends like another object',
      pdf(stream(`${OBJECTS} /X (1 0 obj)`, `7 0 ${SCRIPT}`)),
    ],
    [
      'activeContent',
      'a script in packed objects that name a packing in a text',
      pdf(stream(`${OBJECTS} /X (/Filter /DCTDecode) /Filter /FlateDecode`, deflateSync(`7 0 ${SCRIPT}`))),
    ],
    [
      'activeContent',
      'a script in an object packed twice',
      pdf(stream(`${OBJECTS} /Filter [/ASCIIHexDecode]`, `${Buffer.from(`7 0 ${SCRIPT}`).toString('hex')}>`)),
    ],
    [
      'activeContent',
      'a script in an object written in letters',
      // «7 0 <</S/JavaScript>>», as Python's base64.a85encode writes it.
      pdf(stream(`${OBJECTS} /Filter /A85`, A85)),
    ],
    ['activeContent', 'a start of a program', pdf(packed('<< /S /Launch /F (cmd.exe) >>'))],
    ['activeContent', 'a form with scripts of its own', pdf('<< /AcroForm << /XFA [(template) 4 0 R] >> >>')],
    ['archive', 'an attached container', attached(zip({ 'a.exe': 'MZ' }))],
    ['archive', 'an attached office file that is called data', attached(office(WORD))],
    ['archive', 'an attached paper', attached(pdf())],
    ['archive', 'an attached file that is nowhere', pdf(packed(ATTACHES))],
    ['malware', 'the test signature, packed', pdf(stream('', `before ${EICAR}`))],
    ['malware', 'the test signature, attached', attached(EICAR)],
    ['damaged', 'objects packed in a way that is not read', pdf(stream(`${OBJECTS} /Filter /LZWDecode`, 'x'))],
    ['damaged', 'objects whose packing is said elsewhere', pdf(stream(`${OBJECTS} /Filter 9 0 R`, '\u0080\u000b'))],
    ['damaged', 'no end', pdf('<< /Type /Page >>').slice(0, 60)],
    ['bomb', 'a stream of 201 MiB', pdf(stream('', Buffer.alloc(201 * 1024 * 1024)))],
    [
      'bomb',
      'streams that are 1,194 MiB together, none of them too long',
      pdf(...Array.from({ length: 6 }, () => LONG)),
    ],
  ])('is refused as %s with %s', async (because, _, bytes) => {
    expect(await inspect(bytes)).toEqual({ kind: 'refused', because });
  });

  it('gets a verdict however its bytes are changed', async () => {
    const whole = pdf(packed('<< /Type /Page >>'), stream('', 'a page'), ATTACHES);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = Buffer.from(whole).subarray(0, length);
          for (const [at, value] of changes) if (at < length) bytes[at] = value;
          expect((await inspect(bytes)).kind).toMatch(/clean|refused/);
        },
      ),
    );
  });
});
