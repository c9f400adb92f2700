import { contractDocument } from '#shared/adapters/pdf/documents/contract.ts';
import type { PrintDocument } from '#shared/adapters/pdf/print-document.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import type { Signature } from '#shared/domain/grant/state.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { nameOf } from '../../facts/person-name.ts';
import { readable } from '../../facts/readable.ts';
import type { Parts } from '../../parts.ts';

type Asked = { readonly actor: Actor; readonly now: Instant; readonly params: { readonly grantId: string } };

/** The contract of a grant; wrongState before one is drawn up. */
export const contractOf = async (
  { actor, now, params }: Asked,
  language: Language,
  parts: Pick<Parts, 'repository'>,
): Promise<PrintDocument> => {
  const state = await readable(grantKind, grant, actor, params.grantId, parts);
  if (state.contract === undefined) throw problem('wrongState');
  const { terms, hash } = state.contract;
  const signed = async (party: 'owner' | 'bank', { personId, roles, at }: Signature) => ({
    party,
    name: await nameOf(personId, parts),
    roles,
    at,
  });
  const signatures = await Promise.all([
    ...(state.ownerSignature === undefined ? [] : [signed('owner', state.ownerSignature)]),
    ...state.bankSignatures.map((each) => signed('bank', each)),
  ]);
  return contractDocument({ terms, hash, area: state.area, signatures, printedAt: now }, language);
};
