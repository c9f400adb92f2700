import { newUlid } from '#shared/adapters/ids.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aPartner, aProposal, preliminaryForm } from '../builders/a-proposal.ts';
import { put, type Stage } from './stage.ts';

/** A draft that may be signed, and the hash that whoever signs it must name. */
export type CompleteDraft = { readonly id: string; readonly contentHash: string };

const theme = 'tradeFacilitation';

/** A complete draft, of an institution of the OIC unless told otherwise: that signs and transmits in one request. */
export const aCompleteDraft = async (
  stage: Stage,
  callId: string,
  month: string,
  told: Partial<ProposalState> = {},
): Promise<CompleteDraft> => {
  const { parts } = await import('../../functions/parts.ts');
  const { formFacts, loadForms } = await import('../../functions/facts/proposal-form.ts');
  const id = newUlid();
  const partners = (['MY', 'ID'] as const).map((country) => aPartner({ partnerId: newUlid(), country }));
  const named = { id, callId, themeId: theme, title: id, frozen: {}, partners };
  const state = aProposal('draft', { ...named, ownerKind: 'oic', ...told });
  await put(stage, proposalKind, state);
  const activity = { kind: 'workshop', mode: 'online', title: 'Workshop', fromMonth: month, toMonth: month };
  const general = { ...Object(preliminaryForm['general']), title: id, themeId: theme };
  const sections = { ...preliminaryForm, activities: { rows: [activity] }, general };
  for (const [name, value] of Object.entries(sections))
    await parts.drafts.save({
      ...{ aggregate: proposalKind.name, id, section: `preliminary.${name}`, expectedVersion: 0 },
      ...{ value, at: state.createdAt, by: 'test' },
    });
  const { preliminary } = await loadForms(parts.drafts, state);
  return { id, contentHash: formFacts('preliminary', preliminary, parts.digest).contentHash };
};
