import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { toMermaid } from '#shared/domain/kernel/mermaid.ts';
import { ALL_MACHINES } from './all-machines.ts';
import { MACHINES_FOLDER, machinePages } from './pages.ts';

const domain = new URL('../../shared/domain/', import.meta.url);

describe('the drawn machines', () => {
  it.each([...machinePages()])('%s says what the table says (npm run diagrams)', (file, page) => {
    expect(readFileSync(new URL(file, MACHINES_FOLDER), 'utf8')).toBe(page);
  });

  it('are those of all kinds of cases and no others', () => {
    const folders = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('/machine.ts'),
    );
    expect(ALL_MACHINES).toHaveLength(folders.filter((file) => !file.startsWith('kernel/')).length);
    expect(readdirSync(MACHINES_FOLDER).sort()).toEqual([...machinePages().keys()].sort());
  });

  it.each(ALL_MACHINES.map((machine) => [machine.name, machine] as const))(
    '%s reaches each of its states, and nothing leads away from a final one',
    (_name, machine) => {
      expect(unreachable(machine)).toEqual([]);
      const leaving = machine.rows.flatMap(({ from, to }) =>
        from === 'new' || to === 'same' ? [] : from.filter((status) => !to.includes(status)),
      );
      expect(machine.final.filter((status) => leaving.includes(status))).toEqual([]);
    },
  );

  it('show who may give each command, and from where to where', () => {
    const drawing = toMermaid({
      name: 'door',
      statuses: ['open', 'shut'],
      final: ['shut'],
      rows: [
        { command: 'make', from: 'new', by: ['system'], to: ['open'] },
        { command: 'close', from: ['open'], by: ['head', 'finance'], to: ['shut'] },
      ],
    });
    expect(drawing.split('\n')).toEqual([
      'stateDiagram-v2',
      '  open',
      '  shut',
      '  [*] --> open: make (system)',
      '  open --> shut: close (head, finance)',
      '  shut --> [*]',
    ]);
  });
});
