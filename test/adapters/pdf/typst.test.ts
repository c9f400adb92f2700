import { expect, it } from 'vitest';
import { createTypesetter } from '#shared/adapters/pdf/typst.ts';
import { textOfPdf } from './text-of-pdf.ts';

const SOURCE = `#set document(date: none)
#set text(font: "Noto Sans")
#sys.inputs.said`;

it('sets documents asked for at once one after the other, each with its own inputs', async () => {
  const typeset = createTypesetter();
  const made = await Promise.all(['first', 'second', 'third'].map((said) => typeset(SOURCE, { said })));
  expect(made.map(textOfPdf)).toEqual(['first', 'second', 'third']);
});

it('goes on in a new thread when the old one holds too much, with the same bytes', async () => {
  const typeset = createTypesetter(1);
  const first = await typeset(SOURCE, { said: 'same' });
  expect(Buffer.from(await typeset(SOURCE, { said: 'same' })).equals(Buffer.from(first))).toBe(true);
});

it('says what is wrong with a source, and sets the next document all the same', async () => {
  const typeset = createTypesetter();
  await expect(typeset('#let x = ;', {})).rejects.toThrow('expected expression');
  expect(textOfPdf(await typeset(SOURCE, { said: 'next' }))).toBe('next');
});

it('reads no file and no package of the machine', async () => {
  const typeset = createTypesetter();
  await expect(typeset('#read("/etc/hostname")', {})).rejects.toThrow(/Typst/);
  await expect(typeset('#import "@preview/cetz:0.3.0": canvas', {})).rejects.toThrow(/Typst/);
});
