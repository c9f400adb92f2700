type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** `broken`: no connection, or the bucket refused; either is worth another try with a new form. */
export type SendOutcome = 'arrived' | 'broken';

/** What sending needs of the world, so that it can be tried without one. */
type SendingTools = {
  readonly send: (form: UploadForm) => Promise<SendOutcome>;
  /** A new form for the same document; undefined when the server cannot be reached, or no longer waits for the bytes. */
  readonly renew: () => Promise<UploadForm | 'arrived' | undefined>;
  /** Waits so long, or until the connection is back when there is none. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onTry?: (attempt: number) => void;
};

/** One second, then twice as long each time: a minute and three seconds of trying in all. */
const WAITS = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000] as const;

/**
 * Sends a file again and again over a bad link, each time with a new form, because the old one may have run out. Gives whether the bytes
 * have arrived; after the last try the person decides when to go on, and nothing has to be typed anew.
 */
export const sendWithPatience = async (first: UploadForm, tools: SendingTools): Promise<boolean> => {
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
