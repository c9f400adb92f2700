import { useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { called, type Failure, useClient } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { useLoaded } from '../loaded.ts';
import { ErrorSummary, type FieldFault } from '../parts/error-summary.tsx';
import { Facts } from '../parts/facts.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { CheckField, TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words.tsx';
import { PartnerLetter } from './partner-letter.tsx';
import { ReasonDialog } from './proposal/reason-dialog.tsx';

type Invitation = Extract<Awaited<ReturnType<Client['getPartnerInvitation']>>, { readonly ok: true }>['body'];

/** What a partner sees by the link in its mail: the project, its part, and the way to accept or decline. No account needed. The token stands behind the # of the address. */
export const PartnerInvitationPage = () => {
  const { words, say } = useWords();
  const token = location.hash.slice(1);
  const client = useClient();
  const { loaded, reload, put } = useLoaded(`invitation ${token}`, () =>
    called(client.getPartnerInvitation({ params: { token } })),
  );
  return (
    <Page title={say(words.invitation.title)} narrow>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {loaded.state === 'ready' && <Invited token={token} invitation={loaded.value} onAnswered={put} />}
    </Page>
  );
};

type InvitedProps = {
  readonly token: string;
  readonly invitation: Invitation;
  readonly onAnswered: (invitation: Invitation) => void;
};

const Invited = (props: InvitedProps) => {
  const { words, say } = useWords();
  const { invitation } = props;
  const institution = invitation.ownerName;
  return (
    <div class="stack">
      <p>{say(words.invitation.text, { institution })}</p>
      <section class="card">
        <Facts
          facts={[
            [say(words.invitation.project), <bdi>{invitation.title}</bdi>],
            [say(words.form.sections.summary), <bdi>{invitation.summary || say(words.frame.notAnswered)}</bdi>],
            [say(words.invitation.owner), <bdi>{institution}</bdi>],
            [say(words.proposal.area), say(words.areas[invitation.area])],
            [say(words.invitation.yourInstitution), <bdi>{invitation.institutionName}</bdi>],
            [
              say(words.invitation.yourPart),
              say(invitation.role === 'provider' ? words.proposal.partnerProvider : words.proposal.partnerBeneficiary),
            ],
          ]}
        />
      </section>
      <Answer {...props} />
    </div>
  );
};

const Answer = (props: InvitedProps) => {
  const { words, say } = useWords();
  const { invitation } = props;
  const institution = invitation.ownerName;
  if (invitation.partnerStatus === 'accepted')
    return (
      <Notice tone="good" title={say(words.invitation.acceptedTitle)}>
        <p>{say(words.invitation.acceptedText, { institution })}</p>
      </Notice>
    );
  if (invitation.partnerStatus === 'declined')
    return (
      <Notice tone="plain" title={say(words.invitation.declinedTitle)}>
        <p>{say(words.invitation.declinedText, { institution })}</p>
      </Notice>
    );
  if (invitation.partnerStatus === 'withdrawn')
    return (
      <Notice tone="plain" title={say(words.invitation.withdrawnTitle)}>
        <p>{say(words.invitation.withdrawnText, { institution })}</p>
      </Notice>
    );
  if (!invitation.answerable)
    return (
      <Notice tone="care" title={say(words.invitation.goneTitle)}>
        <p>{say(words.invitation.goneText)}</p>
      </Notice>
    );
  return <AnswerForm {...props} />;
};

const AnswerForm = ({ token, onAnswered }: InvitedProps) => {
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
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
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
      <PartnerLetter token={token} />
      <CheckField
        id="consent-confirm"
        label={say(words.invitation.confirm)}
        checked={mayAnswer}
        onChecked={setMayAnswer}
        error={errorOf('consent-confirm')}
      />
      <div class="actions">
        <button type="submit" class="button">
          {say(words.invitation.accept)}
        </button>
        <ReasonDialog
          action={say(words.invitation.decline)}
          label={say(words.invitation.declineReason)}
          onSend={async (reason) => {
            const answer = await called(client.declinePartnerInvitation({ params: { token }, body: { reason } }));
            if (!answer.ok) return answer.failure;
            onAnswered(answer.body);
            return undefined;
          }}
        />
      </div>
    </form>
  );
};
