import type { DocumentState } from '#shared/domain/document/state.ts';
import { at } from './a-context.ts';
import { OWNER } from './an-actor.ts';

export const DOCUMENT = '01HDCC00000000000000000000';

/** A clean work plan of a proposal of the usual institution, in Türkiye and trade. */
export const aDocument = (changes: Partial<DocumentState> = {}): DocumentState => ({
  id: DOCUMENT,
  status: 'clean',
  owner: { kind: 'proposal', id: '01HPRP00000000000000000000' },
  kind: 'workPlan',
  institutionId: OWNER,
  country: 'TR',
  area: 'trade',
  file: { fileName: 'work plan.pdf', contentType: 'application/pdf', sizeBytes: 1000, sha256: 'a'.repeat(64) },
  createdAt: at('2022-09-10T09:00:00.000Z'),
  ...changes,
});
