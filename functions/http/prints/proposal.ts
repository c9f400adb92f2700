import { proposalDocument } from '#shared/adapters/pdf/documents/proposal.ts';
import type { PrintDocument } from '#shared/adapters/pdf/print-document.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { mayReadForm, proposal } from '#shared/domain/proposal/decide.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { loadForms, valuesOf } from '../../facts/proposal-form.ts';
import { readable } from '../../facts/readable.ts';
import type { Parts } from '../../parts.ts';

type Asked = { readonly actor: Actor; readonly now: Instant; readonly params: { readonly proposalId: string } };

/** A whole proposal as it is saved at this moment, as far as this reader may read its forms. Contacts of partners stay out: they are not for all who may read the proposal. */
export const proposalOf = async (
  { actor, now, params }: Asked,
  language: Language,
  parts: Pick<Parts, 'repository' | 'drafts'>,
): Promise<PrintDocument> => {
  const state = await readable(proposalKind, proposal, actor, params.proposalId, parts);
  const [call, forms] = await Promise.all([
    parts.repository.load(callKind, state.callId),
    loadForms(parts.drafts, state),
  ]);
  if (call === undefined) throw problem('notFound');
  const { titles, areas, projectTypes = [], budgetHeadings, currency } = call.state.configuration;
  const formOf = (stage: Stage) => ({
    sections: valuesOf(forms[stage]),
    contentHash: state.frozen[stage]?.contentHash,
  });
  const { id, code, status, title, ownerName, country, area } = state;
  const about = { proposalId: id, code, status, title, ownerName, country, area };
  return proposalDocument(
    {
      ...about,
      callTitle: titles[language] ?? titles.en,
      themes: new Map(areas.flatMap(({ themes }) => themes.map((theme) => [theme.id, theme.title] as const))),
      projectTypes: new Map(projectTypes.map((type) => [type.id, type.title])),
      budgetHeadings: new Map(budgetHeadings.map((heading) => [heading.id, heading.title])),
      currency,
      partners: state.partners,
      forms: {
        preliminary: formOf('preliminary'),
        final: state.stage === 'final' && mayReadForm(actor, state) ? formOf('final') : undefined,
      },
      printedAt: now,
    },
    language,
  );
};
