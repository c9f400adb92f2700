import { useEffect, useState } from 'preact/hooks';
import { called, type Failure, problemName, useClient } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { formatMoment } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { ErrorSummary, type FieldFault } from '../parts/error-summary.tsx';
import { Facts } from '../parts/facts.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { CheckField, TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { hasChosenLanguage, useWords, type Words } from '../words.tsx';
import { type Invitation, PartnerLetter } from './partner-letter.tsx';
import { ReasonDialog } from './proposal/reason-dialog.tsx';

/**
 * What a partner sees by the link in its mail: the project, its part, and the way to accept or decline. No account needed. The token
 * stands behind the # of the address, so no server's log and no referrer has it. The page speaks the language of the mail to whoever has
 * chosen none on this device.
 */
export const PartnerInvitationPage = () => {
  const { words, say, speak } = useWords();
  const token = location.hash.slice(1);
  const client = useClient();
  const { loaded, reload, put } = useLoaded(`invitation ${token}`, () =>
    called(client.getPartnerInvitation({ params: { token } })),
  );
  const invited = loaded.state === 'ready' ? loaded.value.language : undefined;
  useEffect(() => {
    if (invited !== undefined && !hasChosenLanguage()) speak(invited);
  }, [invited, speak]);
  return (
    <Page title={say(words.invitation.title)} narrow>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' &&
        (isUnreadable(loaded.failure) ? (
          <Notice tone="care" title={say(words.invitation.unreadableTitle)}>
            <p>{say(words.invitation.unreadableText)}</p>
          </Notice>
        ) : (
          <Failed failure={loaded.failure} onAgain={() => void reload()} />
        ))}
      {loaded.state === 'ready' && <Invited token={token} invitation={loaded.value} onAnswered={put} reload={reload} />}
    </Page>
  );
};

/** A link that we did not write, or not like this: mail programs break long ones. */
const isUnreadable = (failure: Failure): boolean =>
  failure.kind === 'problem' && ['notFound', 'invalid'].includes(problemName(failure.problem));

type InvitedProps = {
  readonly token: string;
  readonly invitation: Invitation;
  readonly onAnswered: (invitation: Invitation) => void;
  readonly reload: () => Promise<void>;
};

/** What the partner is asked to be, in the reader's words. */
const partOf = ({ role }: Invitation, { words, say }: Words): string =>
  say(role === 'provider' ? words.proposal.partnerProvider : words.proposal.partnerBeneficiary);

/** A link that counts no more shows no summary. */
const summaryOf = ({ summary }: Invitation, { words, say }: Words) =>
  summary === undefined
    ? []
    : [[say(words.form.sections.summary), <bdi>{summary || say(words.frame.notAnswered)}</bdi>] as const];

const Invited = (props: InvitedProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const { invitation } = props;
  const institution = invitation.ownerName;
  return (
    <div class="stack">
      <p>{say(words.invitation.text, { institution })}</p>
      <section class="card">
        <Facts
          facts={[
            [say(words.invitation.project), <bdi>{invitation.title}</bdi>],
            ...summaryOf(invitation, spoken),
            [say(words.invitation.owner), <bdi>{institution}</bdi>],
            [say(words.proposal.area), say(words.areas[invitation.area])],
            [say(words.invitation.yourInstitution), <bdi>{invitation.institutionName}</bdi>],
            [say(words.invitation.yourPart), partOf(invitation, spoken)],
          ]}
        />
      </section>
      <Answer {...props} />
      <PartnerLetter {...props} />
    </div>
  );
};

const Answer = (props: InvitedProps) => {
  const { language, words, say } = useWords();
  const { standing, ownerName: institution, expiresAt } = props.invitation;
  if (standing === 'open') return <AnswerForm {...props} />;
  const { title, text } = words.invitation.standings[standing];
  const until = expiresAt === undefined ? '' : formatMoment(expiresAt, language);
  return (
    <Notice tone={TONES[standing]} title={say(title)}>
      <p>{say(text, { institution, until })}</p>
    </Notice>
  );
};

const TONES = {
  accepted: 'good',
  declined: 'plain',
  withdrawn: 'plain',
  replaced: 'care',
  expired: 'care',
  closed: 'plain',
} as const;

const AnswerForm = ({ token, invitation, onAnswered }: InvitedProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const client = useClient();
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [mayAnswer, setMayAnswer] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const errorOf = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.text;
  const accept = async (): Promise<void> => {
    const wrong = [
      ...(name.trim() === '' ? [{ fieldId: 'consent-name', text: say(words.invitation.nameMissing) }] : []),
      ...(position.trim() === '' ? [{ fieldId: 'consent-position', text: say(words.invitation.positionMissing) }] : []),
      ...(mayAnswer ? [] : [{ fieldId: 'consent-confirm', text: say(words.invitation.confirmMissing) }]),
    ];
    setFaults(wrong);
    if (wrong.length > 0) return;
    const body = { name: name.trim(), position: position.trim() };
    const answer = await called(client.acceptPartnerInvitation({ params: { token }, body }));
    if (answer.ok) onAnswered(answer.body);
    else setFailure(answer.failure);
  };
  return (
    <form class="card" noValidate>
      <h2>{say(words.invitation.answerTitle)}</h2>
      <p>{say(words.invitation.answerText)}</p>
      <ErrorSummary faults={faults} text={failure === undefined ? undefined : failureText(failure, spoken)} />
      <TextField
        id="consent-name"
        label={say(words.invitation.name)}
        value={name}
        onValue={setName}
        autoComplete="name"
        error={errorOf('consent-name')}
      />
      <TextField
        id="consent-position"
        label={say(words.invitation.position)}
        value={position}
        onValue={setPosition}
        autoComplete="organization-title"
        error={errorOf('consent-position')}
      />
      <CheckField
        id="consent-confirm"
        label={say(words.invitation.confirm, { part: partOf(invitation, spoken) })}
        checked={mayAnswer}
        onChecked={setMayAnswer}
        error={errorOf('consent-confirm')}
      />
      <div class="actions">
        <SendButton isForms onSend={accept}>
          {say(words.invitation.accept)}
        </SendButton>
        <ReasonDialog
          action={say(words.invitation.decline)}
          keptAs="decline:invitation"
          label={say(words.invitation.declineReason)}
          optional
          onSend={async (reason) => {
            const answer = await called(
              client.declinePartnerInvitation({ params: { token }, body: reason === '' ? {} : { reason } }),
            );
            if (!answer.ok) return answer.failure;
            onAnswered(answer.body);
            return undefined;
          }}
        />
      </div>
    </form>
  );
};
