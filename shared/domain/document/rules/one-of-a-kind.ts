import type { DocumentKind } from '../ids.ts';

/** Kinds of which a case has one: a newer file is the next version of the same paper. Of all others (consents, CVs, quotes …) it has many. */
const ONE: readonly DocumentKind[] = ['projectFiche', 'logframe', 'workPlan', 'mandate', 'finalReport', 'assetList'];

/** Whether a newer file of the kind takes the place of the earlier by itself ([default] of this scheme). */
export const isOneOfAKind = (kind: DocumentKind): boolean => ONE.includes(kind);
