import { inflateSync } from 'node:zlib';

type Objects = ReadonlyMap<string, { readonly dictionary: string; readonly stream: Buffer }>;

/**
 * The text of a PDF as a reader copies it, each run on a line of its own and in the order in which it was set, so Arabic from its visual
 * left. Reads plain objects, Type 0 fonts with their ToUnicode maps, and the operators that Typst writes; enough to see what is on a page.
 */
export const textOfPdf = (bytes: Uint8Array): string => {
  const objects = objectsOf(Buffer.from(bytes));
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\s/.test(dictionary))
    .map(({ dictionary }) => textOfPage(dictionary, objects))
    .join('\n');
};

/** How many pages there are. */
export const pagesOfPdf = (bytes: Uint8Array): number =>
  [...objectsOf(Buffer.from(bytes)).values()].filter(({ dictionary }) => /\/Type \/Page\s/.test(dictionary)).length;

const objectsOf = (bytes: Buffer): Objects => {
  const text = bytes.toString('latin1');
  const found = new Map<string, { dictionary: string; stream: Buffer }>();
  for (const { 0: opening, 1: id = '', index } of text.matchAll(/\n(\d+) 0 obj\s/g)) {
    const from = index + opening.length;
    const [, dictionary = '', streamOpening = ''] =
      /^([\s\S]*?)(?:endobj|\bstream(\r?\n))/.exec(text.slice(from)) ?? [];
    // By its length and not by what follows it: packed bytes may end in a line break of their own.
    const begin = from + dictionary.length + 'stream'.length + streamOpening.length;
    const raw = bytes.subarray(begin, begin + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0));
    const isDeflated = raw.length > 0 && dictionary.includes('/FlateDecode');
    found.set(id, { dictionary, stream: isDeflated ? inflateSync(raw) : raw });
  }
  return found;
};

const textOfPage = (page: string, objects: Objects): string => {
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, glyphsOf(id, objects)]),
  );
  const contents = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream.toString('latin1') ?? '';
  let font: ReadonlyMap<number, string> = new Map();
  const lines: string[] = [];
  for (const [, name, run = ''] of contents.matchAll(
    /\/(f\d+) [\d.]+ Tf|((?:\[(?:[^\]\\]|\\[\s\S])*\] TJ)|(?:\((?:[^)\\]|\\[\s\S])*\) Tj))/g,
  )) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else lines.push(runText(run, font));
  }
  return lines.join('\n');
};

/** What each glyph of a font stands for. */
const glyphsOf = (id: string, objects: Objects): ReadonlyMap<number, string> => {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1] ?? '';
  const table = objects.get(map)?.stream.toString('latin1') ?? '';
  return new Map(
    [...table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, glyph = '', text = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const runText = (run: string, font: ReadonlyMap<number, string>): string =>
  [...run.matchAll(/\(((?:[^)\\]|\\[\s\S])*)\)/g)]
    .map(([, text = '']) => {
      const plain = text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
        /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
      );
      const glyphs = Buffer.from(plain, 'latin1');
      return Array.from(
        { length: glyphs.length / 2 },
        (_, index) => font.get(glyphs.readUInt16BE(index * 2)) ?? '',
      ).join('');
    })
    .join('');
