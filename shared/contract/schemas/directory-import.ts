import * as z from 'zod/mini';
import { CSV_SEPARATORS, IMPORT_KINDS, IMPORT_LENGTH_MAXIMUM } from '../import-columns.ts';

/** How many lines one file may have. */
export const IMPORT_LINES_MAXIMUM = 2000;

/** How many lines are written in one request: well within the time that it has. The rest is `left` for the next. */
export const IMPORT_LINES_AT_ONCE = 250;

/** What may be wrong with a line, or with the file as a whole. */
export const IMPORT_FAULTS = [
  'quotationOpen',
  'noLines',
  'tooManyLines',
  'columnMissing',
  'columnUnknown',
  'cellsDiffer',
  'empty',
  'notTaken',
  'notADay',
  'dayOfTwoReadings',
  'notAnAddress',
  'tooLong',
  'twice',
  'institutionUnknown',
  'institutionAmbiguous',
  'institutionSuspended',
  'kindDiffers',
  'membershipOverlaps',
  'endsBeforeItStarts',
  'needsInstitution',
  'needsArea',
  'personDiffers',
  'personSuspended',
  'roleNotYours',
  'ownRoles',
  'auditorStandsAlone',
] as const;

export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

const fault = z.object({
  /** As a text editor counts, the heading being line 1. */
  line: z.int(),
  /** Undefined when the whole line or file is at fault. */
  column: z.optional(z.string()),
  code: z.enum(IMPORT_FAULTS),
  /** What stands there, shortened. */
  value: z.optional(z.string()),
});

export type ImportFault = z.infer<typeof fault>;

const lineOf = { line: z.int(), label: z.string() };

export const checkImportBody = z.object({
  kind: z.enum(IMPORT_KINDS),
  csv: z.string().check(z.minLength(1), z.maxLength(IMPORT_LENGTH_MAXIMUM)),
});

/** Every fault of a file, and what each line would do. Nothing has been written. */
export const importReport = z.object({
  kind: z.enum(IMPORT_KINDS),
  /** SHA-256 of what was checked; applying names it, so that nothing else is applied. */
  digest: z.string(),
  faults: z.array(fault),
  lines: z.array(z.object({ ...lineOf, does: z.enum(['make', 'change', 'nothing']) })),
});

export const applyImportBody = z.extend(checkImportBody, {
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The last line that an earlier request has looked at: only those behind it are carried out. Left out, it begins at the first. */
  after: z.optional(z.int().check(z.minimum(1))),
});

/**
 * What became of each line that was looked at. A line that was carried out before is `unchanged`, so a file can be applied again. As long
 * as lines are `left` behind the last of these, it is sent once more with that one as `after`.
 */
export const importOutcome = z.object({
  left: z.int(),
  lines: z.array(
    z.object({
      ...lineOf,
      outcome: z.enum(['made', 'changed', 'unchanged', 'refused']),
      because: z.optional(z.string()),
    }),
  ),
});

export const exportQuery = z.object({
  kind: z.enum(IMPORT_KINDS),
  /** What stands between cells: a comma when left out; a semicolon for spreadsheets of countries that write 1,5. */
  separator: z.optional(z.enum(CSV_SEPARATORS)),
});

/** What the directory holds, as a file of the same columns that can be changed and brought in again. */
export const exportReply = z.object({ kind: z.enum(IMPORT_KINDS), csv: z.string() });
