import type { DemoProposal } from './data/form.ts';

/** A proposal of the demo that has been begun, with what the API has named it. */
export type Begun = { readonly proposal: DemoProposal; readonly proposalId: string; readonly code?: string };

export const editorOf = ({ key }: DemoProposal): string => `${key}-editor`;
export const authorityOf = ({ key }: DemoProposal): string => `${key}-authority`;
export const focalPointOf = ({ key }: DemoProposal): string => `${key}-focal-point`;

/** How the lines that are printed name it: by its code once it has one. */
export const nameOf = ({ proposal, code }: Begun): string => code ?? `the proposal of ${proposal.ownerName}`;
