import type { Client } from '#shared/contract/client.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { called, useClient } from '../../api.ts';
import { formatMoment } from '../../format.ts';
import { useLoaded } from '../../loaded.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { useWords } from '../../words.tsx';

type Happening = Extract<
  Awaited<ReturnType<Client['getProposalHistory']>>,
  { readonly ok: true }
>['body']['items'][number];

type ProposalTimelineProps = {
  readonly proposalId: string;
  /** Loaded anew when it changes. */
  readonly version: number;
};

/** What has happened to a proposal, newest first, each event in the reader's words. */
export const ProposalTimeline = ({ proposalId, version }: ProposalTimelineProps) => {
  const { language, words, say } = useWords();
  const client = useClient();
  const { loaded, reload } = useLoaded(`history ${proposalId} ${version}`, () =>
    called(client.getProposalHistory({ params: { proposalId } })),
  );
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  const steps = loaded.value.items.toReversed().map((event) => {
    const message = sentence(words.happenings.proposal, event.type);
    return {
      key: String(event.version),
      title: message === undefined ? event.type : say(message),
      when: say(words.frame.istanbulTime, { moment: formatMoment(event.at, language) }),
      more: <Particulars {...event} />,
    };
  });
  return <Timeline steps={steps} />;
};

type ParticularsProps = Pick<Happening, 'about' | 'byName' | 'note'>;

/** Which partner it was about, who did it and what was said with it, as far as this reader may know. */
const Particulars = ({ about, byName, note }: ParticularsProps) => {
  const { words, say } = useWords();
  return (
    <>
      {about !== undefined && (
        <p>
          <bdi>{about}</bdi>
        </p>
      )}
      {byName !== undefined && <p class="quiet">{say(words.proposal.historyBy, { name: byName })}</p>}
      {note !== undefined && (
        <p class="said" dir="auto">
          {note}
        </p>
      )}
    </>
  );
};
