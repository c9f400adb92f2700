import { describe, expect, it } from 'vitest';
import { PAGE, PAGES, type PrintDocument, type PrintPart } from '#shared/adapters/pdf/print-document.ts';
import { renderPdf } from '#shared/adapters/pdf/render-pdf.ts';
import { pagesOfPdf, textOfPdf } from './text-of-pdf.ts';

const HASH = '0123456789abcdef'.repeat(4);

const aDocument = (parts: readonly PrintPart[], told: Partial<PrintDocument> = {}): PrintDocument => ({
  language: 'en',
  title: 'A title',
  reference: '2022-TURTRADE-400',
  product: 'The product',
  office: 'The office',
  printed: 'Printed today',
  pageOf: `Page ${PAGE} of ${PAGES}`,
  parts,
  ...told,
});

const textOf = async (parts: readonly PrintPart[], told?: Partial<PrintDocument>): Promise<string> =>
  textOfPdf(await renderPdf(aDocument(parts, told)));

/** What was copied without the line breaks of the page, and without marks that nobody sees. */
const together = (text: string): string => text.replace(/[\n\u200b\u2066-\u2069]/g, '');

describe('a printed document', () => {
  it('is a tagged PDF that names its title and language', async () => {
    const bytes = Buffer.from(await renderPdf(aDocument([], { language: 'fr' }))).toString('latin1');
    expect(bytes.slice(0, 5)).toBe('%PDF-');
    expect(bytes).toContain('/Title (A title)');
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes).toMatch(/\/Lang \(fr\)/);
  });

  it('comes out the same, byte by byte, whatever was printed in between', async () => {
    const document = aDocument([{ kind: 'facts', facts: [['Label', 'وزارة التجارة']] }]);
    const first = await renderPdf(document);
    await renderPdf(aDocument([{ kind: 'text', text: 'Something else.' }], { language: 'ar' }));
    expect(Buffer.from(await renderPdf(document)).equals(Buffer.from(first))).toBe(true);
  });

  it('numbers its pages and repeats the reference on each', async () => {
    const long = aDocument([{ kind: 'text', text: 'A paragraph of some length.\n'.repeat(120) }]);
    const bytes = await renderPdf(long);
    const pages = pagesOfPdf(bytes);
    const text = textOfPdf(bytes);
    expect(pages).toBeGreaterThan(2);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`);
    expect(text.split('2022-TURTRADE-400').length - 1).toBeGreaterThanOrEqual(pages * 2);
  });

  it.each([
    ['code', '#panic("x")'],
    ['a closing bracket', ']] ) }'],
    ['markup', '*bold* _slanted_ = heading @label <label>'],
    ['mathematics', '$ x^2 $ and #set text(red)'],
    ['an escape', String.raw`\u{1F600} \" \n`],
    ['quotation marks', `"so" and 'so' -- or ---`],
  ])('prints %s that a person typed as it was typed', async (_what, typed) => {
    const parts: readonly PrintPart[] = [
      { kind: 'text', text: typed },
      { kind: 'facts', facts: [['Label', typed]] },
      { kind: 'heading', level: 1, text: typed },
      {
        kind: 'table',
        columns: [
          { title: typed, width: 1 },
          { title: '', width: 1 },
        ],
        rows: [[typed, '']],
        totals: [[typed, typed]],
      },
      { kind: 'signatures', boxes: [{ title: typed, lines: [[typed, typed]] }] },
    ];
    const text = together(await textOf(parts, { title: typed, reference: typed }));
    expect(text.split(typed).length - 1).toBeGreaterThanOrEqual(9);
  });

  it('keeps page numbers out of what people typed', async () => {
    const text = await textOf([{ kind: 'text', text: `Here ${PAGE} and ${PAGES}` }]);
    expect(text).toContain('Here and');
  });

  it('shows a hash whole', async () => {
    expect(together(await textOf([{ kind: 'facts', facts: [['SHA-256', { hash: HASH }]] }]))).toContain(HASH);
  });

  it('has Arabic letters that can be searched, and codes inside Arabic in their own order', async () => {
    const text = await textOf([{ kind: 'facts', facts: [['الرمز', '2022-TURTRADE-400']] }], { language: 'ar' });
    expect([...'الرمز'].every((letter) => text.includes(letter))).toBe(true);
    expect(text).toContain('2022-TURTRADE-400');
  });

  it('lets nobody turn the direction of what stands after their text', async () => {
    const text = await textOf([
      {
        kind: 'facts',
        facts: [
          ['Payee', '\u202eZiraat\u2069\u2066'],
          ['Amount', '100.00'],
        ],
      },
    ]);
    expect(text).toContain('Ziraat');
    expect(text).not.toMatch(/[\u202a-\u202e]/);
  });

  it('breaks what would leave its column', async () => {
    const columns = [
      { title: 'A', width: 1 },
      { title: 'B', width: 1 },
      { title: 'C', width: 1 },
      { title: 'D', width: 1 },
    ];
    const text = await textOf([{ kind: 'table', columns, rows: [['x'.repeat(100), 'y', 'z', 'w']] }]);
    expect(text).not.toContain('x'.repeat(60));
    expect(together(text)).toContain('x'.repeat(100));
  });

  it('breaks it sooner in a narrow column', async () => {
    const columns = [
      { title: 'A', width: 1 },
      { title: 'B', width: 8 },
    ];
    const text = await textOf([{ kind: 'table', columns, rows: [['x'.repeat(30), 'y'.repeat(30)]] }]);
    expect(text).not.toContain('x'.repeat(12));
    expect(text).toContain('y'.repeat(30));
  });

  it('draws bars over months, each by its name', async () => {
    const columns = ['Apr', 'May', 'Jun'];
    const bars = [
      { label: 'Invite *people*', first: 0, last: 1 },
      { label: 'طباعة الدليل', first: 2, last: 2 },
    ];
    const text = await textOf([{ kind: 'chart', period: 'April 2027 – June 2027', columns, bars }]);
    for (const said of ['April 2027 – June 2027', ...columns, 'Invite *people*']) expect(text).toContain(said);
  });
});
