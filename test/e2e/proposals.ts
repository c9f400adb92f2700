import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { HostAddresses } from '#infra/local/addresses.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { newUlid } from '#shared/adapters/ids.ts';
import { CHAIN_START } from '#shared/domain/kernel/hash-chain.ts';
import { fromMilliseconds, plusDays } from '#shared/domain/kernel/instant.ts';
import { money } from '#shared/domain/kernel/money.ts';
import type { CaseKind } from '#shared/domain/kernel/repository.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { createRepository } from '#shared/store/repository.ts';
import { clientOf, mailsTo, settle } from './stage.ts';

const TEXT = { text: 'Said in a few words.' };

type Answered<Body> = { readonly ok: true; readonly body: Body } | { readonly ok: false };

const got = <Body>(answer: Answered<Body>): Body => {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.body;
};

/** A proposal that Uganda's editor has begun. */
export const aDraft = async (addresses: HostAddresses, callId: string, title: string): Promise<string> => {
  const editor = await clientOf(addresses, 'uganda-editor');
  const body = { callId, area: 'agriculture', themeId: 'marketInformation', title } as const;
  return got(await editor.createProposal({ body })).id;
};

/** The same, complete, signed and with the focal point. */
export const aSignedProposal = async (addresses: HostAddresses, callId: string, title: string): Promise<string> => {
  const proposalId = await aDraft(addresses, callId, title);
  const [editor, authority] = await Promise.all([
    clientOf(addresses, 'uganda-editor'),
    clientOf(addresses, 'uganda-authority'),
  ]);
  const params = { proposalId };
  const month = plusDays(fromMilliseconds(Date.now()), 200).slice(0, 7);
  const sections = {
    general: {
      ...{ title, themeId: 'marketInformation', contactName: 'Grace', responsibleAuthorityName: 'Joseph' },
      contactEmail: 'uganda-editor@cpf.example',
    },
    ...{ summary: TEXT, problem: TEXT, aim: TEXT, targetGroups: TEXT },
    activities: { rows: [{ kind: 'workshop', mode: 'online', title: 'W', fromMonth: month, toMonth: month }] },
  };
  got(await editor.saveProposal({ params, body: { sections } }));
  for (const country of ['SN', 'BD'] as const) await addAcceptingPartner(addresses, proposalId, country);
  const { contentHash } = got(await editor.getProposal({ params }));
  got(await authority.sendToFocalPoint({ params, body: { contentHash } }));
  return proposalId;
};

const addAcceptingPartner = async (addresses: HostAddresses, proposalId: string, country: 'SN' | 'BD') => {
  const editor = await clientOf(addresses, 'uganda-editor');
  const contactEmail = `${country}-${proposalId}@partner.example`.toLowerCase();
  const body = {
    ...({ role: 'beneficiary', language: 'en', contactName: 'Awa' } as const),
    ...{ institutionName: `Ministry of ${country}`, country, contactEmail },
  };
  const { partners } = got(await editor.addPartner({ params: { proposalId }, body }));
  got(await editor.invitePartner({ params: { proposalId, partnerId: partners.at(-1)?.partnerId ?? '' } }));
  await settle(addresses);
  const token = /#(\S+)/.exec((await mailsTo(addresses, contactEmail)).at(-1)?.text ?? '')?.[1] ?? '';
  got(await editor.acceptPartnerInvitation({ params: { token }, body: { name: 'Awa', position: 'Director' } }));
};

/** A proposal of Uganda in the final stage, under a call that limits what it can. */
export const aFinalDraft = async (addresses: HostAddresses, callId: string, title: string): Promise<string> =>
  inFinalStage(addresses, callId, await aDraft(addresses, callId, title));

/**
 * The final stage of a draft, put into the table as a case of its own, as if call and proposal had come there: the way through two panels is
 * the demo's to show. Gives its id.
 */
export const inFinalStage = async (addresses: HostAddresses, callId: string, proposalId: string): Promise<string> => {
  const { repository, put } = await tableOf(addresses);
  const call = (await repository.load(callKind, callId))?.state;
  const proposal = (await repository.load(proposalKind, proposalId))?.state;
  if (call === undefined || proposal === undefined) throw new Error('the call or the proposal is not there');
  const limits = {
    ...{ grantMax: money(5_000_000, 'USD'), extraNightsMax: 2, economyClassOnly: true },
    threeQuotesAbove: money(500_000, 'USD'),
    costShares: [{ cost: 'equipment' as const, maximumPercent: 0 }],
  };
  const finalCall = {
    ...call,
    id: newUlid(),
    status: 'finalStageOpen' as const,
    finalClosesAt: plusDays(call.closesAt, 60),
    configuration: { ...call.configuration, limits },
  };
  const final = { ...proposal, id: newUlid(), callId: finalCall.id, stage: 'final', status: 'finalDraft' } as const;
  await put(callKind, finalCall);
  await put(proposalKind, final);
  return final.id;
};

/** A call as another one, with its short-list out, put into the table as if it had come there. Gives its id. */
export const withShortListOut = async (addresses: HostAddresses, callId: string): Promise<string> => {
  const { repository, put } = await tableOf(addresses);
  const call = (await repository.load(callKind, callId))?.state;
  if (call === undefined) throw new Error('the call is not there');
  const id = newUlid();
  await put(callKind, { ...call, id, status: 'shortListPublished', shortListPublishedAt: call.closesAt });
  return id;
};

/** The table of a host, and the way to put a case into it past the functions. */
const tableOf = async (addresses: HostAddresses) => {
  const client = new DynamoDBClient({
    endpoint: addresses.tables,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'LOCAL', secretAccessKey: 'LOCAL' },
  });
  const { TableNames: [tableName = ''] = [] } = await client.send(new ListTablesCommand({}));
  const repository = createRepository({ client, tableName, digest: sha256, newId: newUlid });
  const put = async <State extends { readonly id: string; readonly status: string }>(
    kind: CaseKind<State>,
    state: State,
  ): Promise<void> => {
    const change = {
      ...{ aggregate: kind.name, id: state.id, expectedVersion: 0, previousHash: CHAIN_START, state },
      ...{ events: [{ type: 'PutByTest' }], indexes: kind.indexes(state), summary: kind.summary(state) },
    };
    const at = fromMilliseconds(Date.now());
    await repository.commit({ at, actor: { kind: 'system', name: 'test' }, changes: [change] });
  };
  return { repository, put };
};
