import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Reads the typesetter's program. The bundler carries every file that is asked for in this way along with the function. */
export const readCompiler = (): Uint8Array =>
  readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'));

/**
 * Reads the faces that documents are set in, each in regular and semibold. Arabic is in IBM Plex because in it a letter and its dots are
 * one glyph, so that text can be searched and copied.
 */
export const readFonts = (): readonly Uint8Array[] =>
  [
    require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
    require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
    require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
  ].map((path) => readFileSync(path));
