import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import { typesetterFiles } from './files.ts';

/**
 * What the thread does: it loads the compiler, without files or network of its own, and sets one document for each message. 1 is the format
 * PDF, 3 messages of one line each.
 */
const THREAD = `
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
const { initSync, TypstCompilerBuilder } = await import(workerData.glue);
const { memory } = initSync({ module: readFileSync(workerData.program) });
const builder = new TypstCompilerBuilder();
builder.set_dummy_access_model();
for (const font of workerData.fonts) await builder.add_raw_font(readFileSync(font));
const typst = await builder.build();
parentPort.on('message', ({ source, inputs }) => {
  typst.add_source('/main.typ', source);
  const world = typst.snapshot('/', '/main.typ', inputs);
  const { result, diagnostics } = world.get_artifact(1, 3);
  world.free();
  parentPort.postMessage({ result, diagnostics, memoryBytes: memory.buffer.byteLength });
});
`;

const answer = z.object({
  result: z.optional(z.custom<Uint8Array>((value) => value instanceof Uint8Array)),
  diagnostics: z.optional(z.array(z.unknown())),
  memoryBytes: z.number(),
});

type Typesetter = (source: string, inputs: Readonly<Record<string, string>>) => Promise<Uint8Array>;

/**
 * Sets documents with Typst, one after another. `inputs` reach the source as text in `sys.inputs`; the same source and inputs give the same
 * bytes. A source that cannot be compiled rejects. The compiler never gives back what it remembers of a document (a megabyte or so each), so
 * it works in a thread of its own, and the thread is replaced when it holds more than `mostMemoryBytes`.
 */
export const createTypesetter = (mostMemoryBytes = 400_000_000): Typesetter => {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const old = thread;
    thread = undefined;
    await old?.terminate();
  };

  const set: Typesetter = async (source, inputs) => {
    const url = new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`);
    thread ??= new Worker(url, { workerData: typesetterFiles });
    thread.ref();
    thread.postMessage({ source, inputs: Object.entries(inputs) });
    try {
      const [message]: readonly unknown[] = await once(thread, 'message');
      const { result, diagnostics, memoryBytes } = answer.parse(message);
      thread.unref();
      if (memoryBytes > mostMemoryBytes) await stop();
      if (result === undefined) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
      return result;
    } catch (thrown) {
      await stop();
      throw thrown;
    }
  };

  return (source, inputs) => {
    const work = last.then(() => set(source, inputs));
    last = work.catch(() => undefined);
    return work;
  };
};

/** The typesetter of this process; its thread starts with the first document. */
export const compileTypst = createTypesetter();
