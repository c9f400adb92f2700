import { renderSVG } from 'uqr';
import { directionOf } from '../../domain/kernel/language.ts';
import { HOUSE_TEMPLATE } from './house-template.ts';
import { PAGE, PAGES, type PrintDocument, type PrintPart, type PrintValue } from './print-document.ts';
import { breakable, isolated, runsFromTheRight, withoutControls } from './printable-text.ts';
import { compileTypst } from './typst.ts';

/** Longest runs without a space that still fit: in a line of text, in one of a table that were a single cell, and beside the bars of a chart. */
const LINE = 70;
const TABLE_LINE = 100;
const CHART_LABEL = 28;

/** What is left of a cell's room on both its sides, in letters. */
const CELL_SIDES = 2;

/** The longest run that a column of a table takes, by its part of the width. */
const roomIn = (columns: readonly { readonly width: number }[], index: number): number => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return Math.max(1, Math.floor((TABLE_LINE * (columns[index]?.width ?? 0)) / whole) - CELL_SIDES);
};

/**
 * Sets a document in the house style as a tagged PDF (A4). Whatever people typed is text and nothing else. The same document gives the
 * same bytes, on whatever machine and at whatever time.
 */
export const renderPdf = (document: PrintDocument): Promise<Uint8Array> => {
  const { title, reference, parts } = document;
  const isFromTheRight = directionOf(document.language) === 'rtl';
  const set = {
    ...document,
    title: withoutControls(title),
    reference: isolated(reference),
    page: PAGE,
    pages: PAGES,
    fonts: isFromTheRight ? ['IBM Plex Sans Arabic', 'Noto Sans'] : ['Noto Sans', 'IBM Plex Sans Arabic'],
    parts: parts.map((part) => prepared(part, isFromTheRight)),
  };
  return compileTypst(HOUSE_TEMPLATE, { document: JSON.stringify(set) });
};

const value = (given: PrintValue, isFromTheRight: boolean): PrintValue =>
  typeof given === 'string' ? isolated(breakable(given, LINE), isFromTheRight) : { hash: given.hash };

const prepared = (part: PrintPart, isFromTheRight: boolean): Readonly<Record<string, unknown>> => {
  switch (part.kind) {
    case 'heading':
    case 'note':
      return { ...part, text: withoutControls(part.text) };
    case 'text':
      return { kind: 'text', paragraphs: paragraphs(part.text, isFromTheRight) };
    case 'facts':
      return { kind: 'facts', facts: part.facts.map(([label, given]) => [label, value(given, isFromTheRight)]) };
    case 'table':
      return {
        ...part,
        rows: part.rows.map((row) =>
          row.map((cell, index) => isolated(breakable(cell, roomIn(part.columns, index)), isFromTheRight)),
        ),
      };
    case 'chart':
      return {
        ...part,
        bars: part.bars.map((bar) => ({ ...bar, label: isolated(breakable(bar.label, CHART_LABEL), isFromTheRight) })),
      };
    case 'qr':
      // Half of its modules may be unreadable in places: a paper is folded and stamped.
      return { kind: 'qr', says: withoutControls(part.says), svg: renderSVG(part.address, { ecc: 'M', border: 0 }) };
    case 'signatures':
      return {
        kind: 'signatures',
        boxes: part.boxes.map(({ title, lines }) => ({
          title: withoutControls(title),
          lines: lines.map(([label, given]) => [label, given === '' ? '' : value(given, isFromTheRight)]),
        })),
      };
  }
};

/** Each line with the direction that its first letter gives it; one without letters runs as the document does. */
const paragraphs = (text: string, isFromTheRight: boolean): readonly (readonly [boolean, string])[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => [runsFromTheRight(line) ?? isFromTheRight, withoutControls(breakable(line, LINE))]);
