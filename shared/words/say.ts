import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import type { Language } from '../domain/kernel/language.ts';
import { formatMessage, type Message, type Values } from './message.ts';

const compiled = new Map<string, CompiledMessage>();

const compileOnce = (message: Message): CompiledMessage => {
  if (typeof message !== 'string') return message;
  const known = compiled.get(message);
  if (known !== undefined) return known;
  const fresh = compile(message);
  compiled.set(message, fresh);
  return fresh;
};

/** Says a sentence of a catalogue in a language, with `values` in its places. For servers and tests; the web's words come compiled. */
export const say = (language: Language, message: Message, values?: Values): string =>
  formatMessage(compileOnce(message), language, values);
