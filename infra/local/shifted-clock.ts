import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { numberAt, parseObject } from './json.ts';

/**
 * The clock the functions believe: this machine's, moved by an offset. The offset lies in memory shared with every function's thread, so
 * a move is seen at once everywhere. Kept in a file, so that a restart doesn't make time run backwards.
 */
export type ShiftedClock = {
  readonly now: () => Date;
  readonly offsetMilliseconds: () => number;
  /** 8 bytes: the offset in milliseconds as a 64-bit integer; given to each function's thread. */
  readonly shared: SharedArrayBuffer;
  /** Lets it be this moment now; from there it runs on. */
  readonly setTo: (moment: Date) => void;
  readonly advance: (seconds: number) => void;
  /** Back to this machine's own time. */
  readonly reset: () => void;
};

export const openClock = (file: string | undefined): ShiftedClock => {
  const shared = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(shared);
  const offset = () => Number(Atomics.load(cell, 0));
  const move = (milliseconds: number) => {
    Atomics.store(cell, 0, BigInt(Math.round(milliseconds)));
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ offsetMilliseconds: offset() })}\n`);
  };
  if (file !== undefined && existsSync(file)) {
    Atomics.store(cell, 0, BigInt(numberAt(parseObject(readFileSync(file, 'utf8')), 'offsetMilliseconds') ?? 0));
  }
  return {
    now: () => new Date(Date.now() + offset()),
    offsetMilliseconds: offset,
    shared,
    setTo: (moment) => move(moment.getTime() - Date.now()),
    advance: (seconds) => move(offset() + seconds * 1000),
    reset: () => move(0),
  };
};
