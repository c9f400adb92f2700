import { called, useClient } from '../api.ts';
import { formatMoment } from '../format.ts';
import { Timeline } from '../parts/timeline.tsx';
import { useChain } from './chain-words.tsx';
import { SaveButton } from './save-button.tsx';
import type { ShownSignature } from './use-signatures.ts';

type VersionsCardProps = {
  readonly proposalId: string;
  readonly name: string;
  readonly versions: readonly ShownSignature[];
};

/** Every version that was signed, the newest first: who acted and when, and the file itself. */
export const VersionsCard = ({ proposalId, name, versions }: VersionsCardProps) => {
  const { chain, words, say } = useChain();
  const client = useClient();
  const happenings = useHappenings();
  const steps = versions
    .map((version, index) => ({
      key: String(index),
      title: say(chain.forms[version.form]),
      when: happenings(version).join(' · '),
      more: (
        <>
          <code class="fingerprint">{version.contentHash}</code>
          <div class="actions">
            <SaveButton
              label={say(chain.saveSigned)}
              fileName={`${name}-${version.form}-${index + 1}.json`}
              type="application/json"
              fetchFile={() =>
                called(client.getSnapshot({ params: { proposalId }, query: { contentHash: version.contentHash } }))
              }
            />
          </div>
        </>
      ),
    }))
    .toReversed();
  return (
    <section class="card">
      <h2>{say(chain.versionsTitle)}</h2>
      {steps.length === 0 ? (
        <p class="empty">{say(chain.versionsNone)}</p>
      ) : (
        <Timeline steps={steps} olderLabel={(count) => say(words.proposal.historyOlder, { count })} />
      )}
    </section>
  );
};

/** What became of a version, in sentences. */
const useHappenings = (): ((version: ShownSignature) => readonly string[]) => {
  const { chain, language, words, say } = useChain();
  const moment = (at: string): string => say(words.frame.istanbulTime, { moment: formatMoment(at, language) });
  return ({ signed, received, ended }) => [
    ...(signed === undefined ? [] : [say(chain.versionSigned, { name: signed.name, moment: moment(signed.at) })]),
    ...(received === undefined
      ? []
      : [say(chain.versionReceived, { name: received.name, moment: moment(received.at) })]),
    ...(ended === undefined
      ? []
      : [
          say(ended.how === 'returned' ? chain.versionReturned : chain.versionRecalled, {
            name: ended.name,
            moment: moment(ended.at),
            reason: ended.reason ?? '',
          }),
        ]),
    ...(received === undefined && ended === undefined ? [say(chain.versionWaiting)] : []),
  ];
};
