import type { ComponentChildren } from 'preact';
import type { Area } from '#shared/domain/kernel/area.ts';
import { type Owned, ownerNameIn } from '../owner-name.ts';
import { useMe } from '../session/me.tsx';
import { useWords } from '../words.tsx';

type ProposalAboutProps = {
  readonly proposal: Owned & { readonly code?: string | undefined; readonly area: Area };
  /** What is said of it besides. */
  readonly children?: ComponentChildren;
};

/** Under a proposal's title in a list: its code once it has one, whose it is, and in which area. */
export const ProposalAbout = ({ proposal, children }: ProposalAboutProps) => {
  const { words, say } = useWords();
  return (
    <p class="quiet">
      {proposal.code !== undefined && (
        <>
          <bdi>{proposal.code}</bdi> ·{' '}
        </>
      )}
      <OwnerName of={proposal} /> · {say(words.areas[proposal.area])}
      {children}
    </p>
  );
};

/** Whose a proposal is, in the reader's language when it is their own institution. */
export const OwnerName = ({ of }: { readonly of: Owned }) => {
  const me = useMe();
  const { language } = useWords();
  return <bdi>{ownerNameIn(of, me?.state === 'ready' ? me.value.institutions : [], language)}</bdi>;
};
