import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';

const shape = z.object({
  messageIds: z.array(z.string()),
  endToEndIds: z.array(z.string()),
  /** Balance by currency, in cents as text. */
  balances: z.record(z.string(), z.string()),
  messages: z.int(),
  bookings: z.int(),
});

export type Books = z.output<typeof shape>;

const EMPTY: Books = { messageIds: [], endToEndIds: [], balances: {}, messages: 0, bookings: 0 };

/** The bank's memory, kept in one file between starts; undefined keeps it in memory alone. */
export const openBooks = (
  file: string | undefined,
): { readonly current: () => Books; readonly keep: (books: Books) => void } => {
  let books = file === undefined ? EMPTY : readBooks(file);
  return {
    current: () => books,
    keep: (next) => {
      books = next;
      if (file === undefined) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(next));
      renameSync(`${file}.new`, file);
    },
  };
};

const readBooks = (file: string): Books => {
  try {
    return z.parse(shape, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return EMPTY;
  }
};
