import { sentence } from '#shared/words/catalogue.ts';
import { called, useClient } from '../../api.ts';
import { formatMoment } from '../../format.ts';
import { useLoaded } from '../../loaded.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { later } from '../../parts/later.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { useWords } from '../../words.tsx';

type ProposalTimelineProps = {
  readonly proposalId: string;
  /** Loaded anew when it changes. */
  readonly version: number;
};

const AgainstData = later(async () => (await import('../eligibility/against-data.tsx')).AgainstDataSpoken);

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
    const when = say(words.frame.istanbulTime, { moment: formatMoment(event.at, language) });
    const { version, type, about, byName, note, againstData } = event;
    return {
      key: String(version),
      title: message === undefined ? type : say(message),
      about,
      when: byName === undefined ? when : say(words.proposal.historyBy, { when, name: byName }),
      more: (
        <>
          {note !== undefined && <Said note={note} />}
          {againstData !== undefined && <AgainstData reasons={againstData} />}
        </>
      ),
    };
  });
  return <Timeline steps={steps} olderLabel={(count) => say(words.proposal.historyOlder, { count })} />;
};

/** The reason, question or answer that was given with it. */
const Said = ({ note }: { readonly note: string }) => (
  <p class="said" dir="auto">
    {note}
  </p>
);
