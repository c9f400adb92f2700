import { InChain, useChain } from '../../chain/chain-words.tsx';
import { PrintCard } from '../../chain/print-card.tsx';
import { Receipt } from '../../chain/receipt-card.tsx';
import { useSignatures } from '../../chain/use-signatures.ts';
import { VersionsCard } from '../../chain/versions-card.tsx';
import { Failed, Loading } from '../../parts/failed.tsx';
import type { PageParams } from '../../routes.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';

/** What can be kept of a proposal: its receipts, the whole of it on paper, and every version that was signed. */
export const PapersPage = ({ params }: { readonly params: PageParams }) => (
  <InChain>
    <NamedPage proposalId={params['proposalId'] ?? ''} />
  </InChain>
);

const NamedPage = ({ proposalId }: { readonly proposalId: string }) => {
  const { chain, say } = useChain();
  return (
    <ProposalPage proposalId={proposalId} title={say(chain.papersTitle)} narrow>
      {(tools) => <Papers {...tools} />}
    </ProposalPage>
  );
};

const Papers = ({ proposal }: ProposalTools) => {
  const { loaded, reload } = useSignatures(proposal.id, proposal.version);
  const name = proposal.code ?? proposal.id;
  const versions = loaded.state === 'ready' ? loaded.value.items : [];
  return (
    <div class="stack">
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {versions
        .filter((each) => each.received !== undefined && each.ended === undefined)
        .toReversed()
        .map((receipt) => (
          <Receipt key={receipt.contentHash} proposalId={proposal.id} code={proposal.code} receipt={receipt} />
        ))}
      <PrintCard proposalId={proposal.id} name={name} />
      {loaded.state === 'ready' && <VersionsCard proposalId={proposal.id} name={name} versions={versions} />}
    </div>
  );
};
