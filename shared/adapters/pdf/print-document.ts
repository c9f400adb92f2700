import type { Language } from '../../domain/kernel/language.ts';

/** A value on paper: plain text, or a SHA-256 in hexadecimal, which is set so that it can be compared. */
export type PrintValue = string | { readonly hash: string };

/** A label and what it stands for. */
export type PrintFact = readonly [label: string, value: PrintValue];

type PrintColumn = {
  readonly title: string;
  /** Its part of the width, in proportion to the other columns. */
  readonly width: number;
  /** Numbers stand at the right in every language, so that their places stand under one another. */
  readonly isNumber?: boolean;
};

/** One part of a document's body. */
export type PrintPart =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: 'facts'; readonly facts: readonly PrintFact[] }
  /** What a person wrote, or a plain sentence: each line is a paragraph and runs in the direction of its own first letter. */
  | { readonly kind: 'text'; readonly text: string }
  /** A sentence that explains, in small print. */
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly PrintColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Rows under the table: a label, and a number in its last numeric column. */
      readonly totals?: readonly (readonly [label: string, value: string])[];
    }
  /** Bars over columns of time, from the beginning of one to the end of another, both counted from 0. */
  | {
      readonly kind: 'chart';
      /** What all columns together are. */
      readonly period: string;
      readonly columns: readonly string[];
      readonly bars: readonly { readonly label: string; readonly first: number; readonly last: number }[];
    }
  /** An address as a code that a camera reads; `says` stands for it where it is read aloud. */
  | { readonly kind: 'qr'; readonly address: string; readonly says: string }
  /** Boxes side by side, each with room for a signature by hand. */
  | {
      readonly kind: 'signatures';
      readonly boxes: readonly { readonly title: string; readonly lines: readonly PrintFact[] }[];
    };

/** A document ready to be set: all words said, all values written out in the reader's form. */
export type PrintDocument = {
  readonly language: Language;
  /** Stands at the head and in the file's properties. */
  readonly title: string;
  /** What the document is filed under; repeated at the foot of each page. */
  readonly reference: string;
  readonly product: string;
  readonly office: string;
  /** When it was printed, as a sentence. */
  readonly printed: string;
  /** The page's number as a sentence; `PAGE` and `PAGES` stand in its places. */
  readonly pageOf: string;
  readonly parts: readonly PrintPart[];
};

/** Private characters that the typesetter puts numbers in for: only it knows the pages. */
export const PAGE = '\uE000';
export const PAGES = '\uE001';
