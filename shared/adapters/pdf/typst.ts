import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import * as z from 'zod/mini';
import { readCompiler, readFonts } from './files.ts';

/** Numbers by which the compiler knows the format PDF and messages in one line each. */
const PDF = 1;
const SHORT = 3;

const artifact = z.object({
  result: z.optional(z.instanceof(Uint8Array)),
  diagnostics: z.optional(z.array(z.unknown())),
});

let compiler: Promise<TypstCompiler> | undefined;

/** Loaded once in the life of a function, in about a quarter of a second; without files or network of its own. */
const loadCompiler = async (): Promise<TypstCompiler> => {
  initSync({ module: readCompiler() });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of readFonts()) await builder.add_raw_font(font);
  return builder.build();
};

/**
 * Sets a document with Typst. `inputs` reach the source as text in `sys.inputs`. The same source and inputs give the same bytes. Throws
 * when the source cannot be compiled, which is a fault of the source.
 */
export const compileTypst = async (source: string, inputs: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  compiler ??= loadCompiler();
  const typst = await compiler;
  typst.add_source('/main.typ', source);
  const world = typst.snapshot('/', '/main.typ', Object.entries(inputs));
  try {
    const { result, diagnostics } = artifact.parse(world.get_artifact(PDF, SHORT));
    if (result === undefined) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
    return result;
  } finally {
    world.free();
  }
};
