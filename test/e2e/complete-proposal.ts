import type { HostAddresses } from '#infra/local/addresses.ts';
import type { Client } from '#shared/contract/client.ts';
import { implementationDays } from '#shared/domain/call/rules/implementation-days.ts';
import { clientOf, mailsTo, settle } from './stage.ts';

type Answer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: { readonly detail: string } };

const done = async <Body>(answer: Promise<Answer<Body>>): Promise<Body> => {
  const got = await answer;
  if (!got.ok) throw new Error(got.problem.detail);
  return got.body;
};

const text = { text: 'Said in full, with figures of 2025.' };

const invite = async (editor: Client, proposalId: string, country: 'SN' | 'BD', email: string): Promise<void> => {
  const contact = { contactName: 'Awa Diop', contactEmail: email, language: 'en' } as const;
  const body = {
    institutionName: `Ministry of Agriculture (${country})`,
    country,
    role: 'beneficiary',
    ...contact,
  } as const;
  const { partners } = await done(editor.addPartner({ params: { proposalId }, body }));
  await done(editor.invitePartner({ params: { proposalId, partnerId: partners.at(-1)?.partnerId ?? '' } }));
};

/** Makes a preliminary proposal of Uganda's ministry whose form is complete and whose two partners have accepted; only its papers lack. */
export const completeProposal = async (addresses: HostAddresses, callId: string, title: string): Promise<string> => {
  const editor = await clientOf(addresses, 'uganda-editor');
  const named = { title, themeId: 'marketInformation' };
  const { id } = await done(editor.createProposal({ body: { callId, area: 'agriculture', ...named } }));
  const call = await done(editor.getCall({ params: { callId } }));
  const month = implementationDays(call.configuration).from.slice(0, 7);
  const people = { contactName: 'Grace', contactEmail: 'g@cpf.example', responsibleAuthorityName: 'Joseph' };
  const workshop = { kind: 'workshop', mode: 'online', title: 'Workshop on prices', fromMonth: month, toMonth: month };
  const sections = { general: { ...named, ...people }, summary: text, problem: text, aim: text, targetGroups: text };
  const body = { sections: { ...sections, activities: { rows: [workshop] } }, versions: {} };
  await done(editor.saveProposal({ params: { proposalId: id }, body }));
  const contacts = { SN: `awa-${id}@sn.example`.toLowerCase(), BD: `rumi-${id}@bd.example`.toLowerCase() } as const;
  for (const country of ['SN', 'BD'] as const) await invite(editor, id, country, contacts[country]);
  await settle(addresses);
  for (const email of Object.values(contacts)) {
    const [mail] = await mailsTo(addresses, email);
    const token = /\/partner-invitations#([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    await done(editor.acceptPartnerInvitation({ params: { token }, body: { name: 'Awa', position: 'Director' } }));
  }
  return id;
};

/** The responsible authority's signature under the form as it stands. */
export const signProposal = async (addresses: HostAddresses, proposalId: string): Promise<void> => {
  const authority = await clientOf(addresses, 'uganda-authority');
  const params = { proposalId };
  const { contentHash } = await done(authority.getProposal({ params }));
  await done(authority.sendToFocalPoint({ params, body: { contentHash } }));
};
