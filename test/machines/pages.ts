import { machinePage } from '#shared/domain/kernel/mermaid.ts';
import { ALL_MACHINES } from './all-machines.ts';

/** Where the drawings are kept. */
export const MACHINES_FOLDER = new URL('../../docs/machines/', import.meta.url);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The page of every machine, by file name. */
export const machinePages = (): ReadonlyMap<string, string> =>
  new Map(ALL_MACHINES.map((machine) => [`${kebab(machine.name)}.md`, machinePage(machine)]));
