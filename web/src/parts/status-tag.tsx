import type { CallState } from '#shared/domain/call/state.ts';
import type { ProposalStatus } from '#shared/domain/proposal/state.ts';

type Tone = 'plain' | 'active' | 'good' | 'care' | 'bad';

const TONES: Readonly<Record<string, Tone>> = {
  draft: 'plain',
  finalDraft: 'plain',
  open: 'good',
  finalStageOpen: 'good',
  shortListed: 'good',
  finalListed: 'good',
  submitted: 'active',
  finalSubmitted: 'active',
  withFocalPoint: 'care',
  finalWithFocalPoint: 'care',
  clarification: 'care',
  inRevision: 'care',
  reserve: 'care',
  ineligible: 'bad',
  rejected: 'bad',
  notShortListed: 'bad',
  lapsed: 'bad',
  cancelled: 'bad',
} satisfies { readonly [Status in ProposalStatus | CallState['status']]?: Tone };

/** A status in the reader's words; its colour only supports what it says. */
export const StatusTag = ({ status, label }: { readonly status: string; readonly label: string }) => (
  <span class={`tag tag-${TONES[status] ?? 'active'}`}>{label}</span>
);
