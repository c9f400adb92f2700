import type { Piece } from '#shared/domain/document/rules/pieces.ts';

export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** `broken`: no connection, or the bucket refused; either is worth another try with a new form. */
export type SendOutcome = 'arrived' | 'broken';

type Waiting = {
  /** Waits so long, or until the connection is back when there is none. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Called before each try, with how many have failed since the last byte that came through. */
  readonly onTry?: (failed: number) => void;
};

/** What sending needs of the world, so that it can be tried without one. */
type SendingTools = Waiting & {
  readonly send: (form: UploadForm) => Promise<SendOutcome>;
  /** A new form for the same document; undefined when the server cannot be reached, or no longer waits for the bytes. */
  readonly renew: () => Promise<UploadForm | 'arrived' | undefined>;
};

type PieceTools = Waiting & {
  /** The numbers of the pieces that are there, `arrived` when the file is; undefined when the server cannot be reached. */
  readonly ask: () => Promise<readonly number[] | 'arrived' | undefined>;
  readonly send: (piece: Piece) => Promise<SendOutcome>;
};

/** One second, then twice as long each time: a minute and three seconds of trying in all. */
const WAITS = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000] as const;

/** What has taken many minutes to come so far is worth a quarter of an hour more. */
const LONG_WAITS: readonly number[] = [...WAITS, ...Array<number>(14).fill(60_000)];

/**
 * Sends a file again and again over a bad link, each time with a new form, because the old one may have run out. Gives whether the bytes
 * have arrived; after the last try the person decides when to go on, and nothing has to be typed anew.
 */
export const sendWithPatience = async (first: UploadForm | undefined, tools: SendingTools): Promise<boolean> => {
  let form: UploadForm | undefined = first;
  for (const [attempt, milliseconds] of [...WAITS, undefined].entries()) {
    tools.onTry?.(attempt);
    if (form !== undefined && (await tools.send(form)) === 'arrived') return true;
    if (milliseconds === undefined) break;
    await tools.wait(milliseconds);
    const renewed = await tools.renew();
    // The bytes came through and only the answer was lost.
    if (renewed === 'arrived') return true;
    form = renewed;
  }
  return false;
};

/**
 * Sends the pieces of a file that are not there yet, and after each break asks again which are. Every piece that comes through gives the
 * link all its tries back. Gives whether the file has arrived.
 */
export const sendInPieces = async (pieces: readonly Piece[], tools: PieceTools): Promise<boolean> => {
  let failed = 0;
  for (;;) {
    tools.onTry?.(failed);
    const there = await tools.ask();
    if (there === 'arrived') return true;
    if (there !== undefined) {
      const sent = await sendMissing(
        pieces.filter(({ number }) => !there.includes(number)),
        tools,
      );
      if (sent.isWhole) return true;
      if (sent.count > 0) failed = 0;
    }
    const milliseconds = LONG_WAITS[failed];
    if (milliseconds === undefined) return false;
    await tools.wait(milliseconds);
    failed += 1;
  }
};

/** One after the other until one breaks. */
const sendMissing = async (missing: readonly Piece[], { send }: PieceTools) => {
  for (const [count, piece] of missing.entries())
    if ((await send(piece)) === 'broken') return { isWhole: false, count };
  return { isWhole: true, count: missing.length };
};
