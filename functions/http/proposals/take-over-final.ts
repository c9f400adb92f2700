import { actingPerson } from '#shared/domain/kernel/acting-person.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { finalActivities } from '#shared/domain/proposal/rules/final-activities.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { draftName, loadForms, valuesOf } from '../../facts/proposal-form.ts';
import type { Parts } from '../../parts.ts';
import { editable, type SaveRequest, saveWhileOpen, stillOpen } from './save-sections.ts';
import { earlierProposal } from './start-from.ts';

type TakeOverRequest = Omit<SaveRequest, 'body'> & { readonly body: { readonly from: 'earlier' | 'preliminary' } };

type Taken = { readonly sections: Readonly<Record<string, unknown>>; readonly pricesLeftOut: boolean };

/**
 * Begins a final form with what has been written before: the final form of the proposal that this one started from, or the activities of its
 * own preliminary form. Everything is taken as it stands, so that what this call does not allow shows by the rules' own words and is not
 * dropped in silence. A section that was saved already is never overwritten, so that the same request may come twice.
 */
export const takeOverFinal = async (request: TakeOverRequest, parts: Parts) => {
  const { state, version } = await editable(request, parts);
  if (state.stage !== 'final') throw problem('wrongState');
  const { sections, pricesLeftOut } =
    request.body.from === 'earlier' ? await ofEarlier(state, request, parts) : await ofPreliminary(state, parts);
  const saved: Record<string, { version: number; savedAt: Instant }> = {};
  for (const [name, value] of Object.entries(sections)) {
    const section = {
      aggregate: proposalKind.name,
      id: state.id,
      section: draftName('final', name),
      expectedVersion: 0,
      value,
      at: request.now,
      by: actingPerson(request.actor),
    };
    const outcome = await saveWhileOpen({ ...section, caseVersion: version }, parts.drafts, () =>
      stillOpen(state, request, parts),
    );
    if (outcome.kind === 'saved') saved[name] = { version: outcome.draft.version, savedAt: outcome.draft.savedAt };
  }
  return { id: state.id, version, status: state.status, sections: saved, pricesLeftOut };
};

const ofPreliminary = async (state: ProposalState, { drafts }: Parts): Promise<Taken> => {
  const activities = finalActivities(valuesOf((await loadForms(drafts, state)).preliminary));
  return { sections: activities.rows?.length === 0 ? {} : { activities }, pricesLeftOut: false };
};

const ofEarlier = async (state: ProposalState, { actor }: TakeOverRequest, parts: Parts): Promise<Taken> => {
  if (state.startedFrom === undefined) throw problem('notFound');
  const earlier = await earlierProposal(actor, state.startedFrom, state.ownerInstitutionId, parts);
  const { final } = await loadForms(parts.drafts, earlier);
  const written = Object.entries(final).filter(([, { version }]) => version > 0);
  const sections = Object.fromEntries(written.map(([name, { value }]) => [name, value]));
  const [before, now] = await Promise.all([currencyOf(earlier, parts), currencyOf(state, parts)]);
  if (before === now || sections['budget'] === undefined) return { sections, pricesLeftOut: false };
  return { sections: { ...sections, budget: withoutPrices(sections['budget']) }, pricesLeftOut: true };
};

const currencyOf = async ({ callId }: ProposalState, { repository }: Parts) =>
  (await repository.load(callKind, callId))?.state.configuration.currency;

/** Prices are kept in the smallest unit of their call's currency; under another currency the same number would be another amount. */
const withoutPrices = (budget: Record<string, unknown>): Record<string, unknown> => {
  const { rows } = budget;
  if (!Array.isArray(rows)) return budget;
  return {
    ...budget,
    rows: rows.map((row: Record<string, unknown>) => {
      const { unitPriceMinor: _price, ...line } = row;
      return line;
    }),
  };
};
