import { receiptDocument } from '#shared/adapters/pdf/documents/receipt.ts';
import type { PrintDocument } from '#shared/adapters/pdf/print-document.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { nameOf } from '../../facts/person-name.ts';
import { readable } from '../../facts/readable.ts';
import { signaturesOf, standingReceipts } from '../../facts/signatures.ts';
import { siteUrl } from '../../parts/site.ts';
import type { Parts } from '../../parts.ts';

type Asked = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly params: { readonly proposalId: string };
};

/** The receipt of a proposal; wrongState as long as nothing stands as received. */
export const receiptOf = async (
  { actor, now, params }: Asked,
  language: Language,
  parts: Pick<Parts, 'repository'>,
): Promise<PrintDocument> => {
  const state = await readable(proposalKind, proposal, actor, params.proposalId, parts);
  const [call, history] = await Promise.all([
    parts.repository.load(callKind, state.callId),
    parts.repository.history(proposalKind.name, state.id),
  ]);
  const received = await Promise.all(
    standingReceipts(signaturesOf(history)).map(async ({ form, contentHash, signed, received: { by, at } }) => ({
      form,
      contentHash,
      at,
      signedBy: signed === undefined ? undefined : await nameOf(signed.by, parts),
      transmittedBy: await nameOf(by, parts),
    })),
  );
  const last = received.at(-1);
  if (last === undefined) throw problem('wrongState');
  const titles = call?.state.configuration.titles;
  const { id, code, title, ownerName, country, area } = state;
  const about = { proposalId: id, code, title, ownerName, country, area };
  return receiptDocument(
    {
      ...about,
      callTitle: titles?.[language] ?? titles?.en ?? '',
      received,
      verifyAt: `${siteUrl()}/receipts/${last.contentHash}`,
      printedAt: now,
    },
    language,
  );
};
