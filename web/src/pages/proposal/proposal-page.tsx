import type { ComponentChildren } from 'preact';
import { Link } from 'wouter';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Page } from '../../parts/page.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { statusText } from '../../status-text.ts';
import { useWords } from '../../words.tsx';
import { type ProposalWithCall, useProposal } from './use-proposal.ts';

/** What a page of a proposal is given. */
export type ProposalTools = ProposalWithCall & {
  /** Asks for the proposal anew, after a command has changed it. */
  readonly reload: () => Promise<void>;
};

type ProposalPageProps = {
  readonly proposalId: string;
  /** The page's own heading; the proposal's title when left out. */
  readonly title?: string;
  readonly narrow?: boolean | undefined;
  readonly children: (tools: ProposalTools) => ComponentChildren;
};

/** A page of one proposal: loads it, names it, and leads back to its overview. */
export const ProposalPage = ({ proposalId, title, narrow, children }: ProposalPageProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const { loaded, reload } = useProposal(proposalId);
  if (loaded.state === 'loading')
    return (
      <Page title={title ?? say(words.frame.loading)}>
        <Loading />
      </Page>
    );
  if (loaded.state === 'failed')
    return (
      <Page title={title ?? say(words.frame.faultTitle)}>
        <Failed failure={loaded.failure} onAgain={() => void reload()} />
      </Page>
    );
  const { proposal, call } = loaded.value;
  const isOverview = title === undefined;
  return (
    <Page
      title={title ?? (proposal.title || say(words.home.untitled))}
      narrow={narrow}
      above={
        <Link href={isOverview ? '/' : `/proposals/${proposalId}`} class="above">
          <bdi>{isOverview ? say(words.frame.myWork) : proposal.title || say(words.home.untitled)}</bdi>
        </Link>
      }
      beside={
        isOverview ? (
          <StatusTag status={proposal.status} label={statusText('proposal', proposal.status, spoken)} />
        ) : undefined
      }
    >
      {children({ proposal, call, reload })}
    </Page>
  );
};
