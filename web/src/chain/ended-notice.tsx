import { Link } from 'wouter';
import { Notice } from '../parts/notice.tsx';
import { InChain, useChain } from './chain-words.tsx';

type EndedNoticeProps = { readonly status: 'lapsed' | 'withdrawn' };

/** A proposal that has come to its end without a decision: what has become of its text, and how it can go on from here. */
export const EndedNotice = (props: EndedNoticeProps) => (
  <InChain>
    <Ended {...props} />
  </InChain>
);

const Ended = ({ status }: EndedNoticeProps) => {
  const { chain, say } = useChain();
  const isLapsed = status === 'lapsed';
  return (
    <Notice tone="care" title={say(isLapsed ? chain.lapsedTitle : chain.withdrawnTitle)}>
      <p>{say(isLapsed ? chain.lapsedText : chain.withdrawnText)}</p>
      <p>
        <Link href="/calls" class="button button-second">
          {say(chain.seeCalls)}
        </Link>
      </p>
    </Notice>
  );
};
