import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { called, problemName, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import type { Grant } from '../../office/grant.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { detailsOf, PersonFields } from '../../office/person-fields.tsx';
import { RolePicker } from '../../office/role-picker.tsx';
import { useInstitutions } from '../../office/use-institutions.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { SendButton } from '../../parts/send-button.tsx';

const NewPerson = () => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const client = useClient();
  const institutions = useInstitutions();
  const [, go] = useLocation();
  const [person, setPerson] = useState({ name: '', language: speech.language, institutionId: '', country: '' });
  const [email, setEmail] = useState('');
  const [grants, setGrants] = useState<readonly Grant[]>([]);
  const [isAsked, setIsAsked] = useState(false);
  const [fault, setFault] = useState<string>();
  const isAddress = /^\S+@\S+\.\S+$/.test(email.trim());
  const invite = async (): Promise<void> => {
    setIsAsked(true);
    const details = detailsOf(person);
    if (details === undefined || !isAddress) {
      setFault(say(directory.enterFields));
      return;
    }
    const made = await called(client.invitePerson({ body: { ...details, email: email.trim(), grants: [...grants] } }));
    if (made.ok) go(`/office/people/${made.body.id}`);
    else if (made.failure.kind === 'problem' && problemName(made.failure.problem) === 'taken')
      setFault(say(directory.taken));
    else setFault(failureText(made.failure, speech));
  };
  return (
    <Page
      title={say(office.commands.person.invite)}
      narrow
      above={
        <Link href="/office/people" class="above">
          {say(directory.people)}
        </Link>
      }
    >
      <form noValidate>
        <ErrorSummary faults={[]} text={fault} />
        <TextField
          id="email"
          kind="email"
          label={say(directory.email)}
          error={isAsked && !isAddress ? say(words.validation.notEmail) : undefined}
          value={email}
          onValue={setEmail}
        />
        <PersonFields person={person} onPerson={setPerson} institutions={institutions} isAsked={isAsked} />
        <RolePicker grants={grants} onGrants={setGrants} institutions={institutions} />
        <div class="actions">
          <SendButton isForms onSend={invite}>
            {say(office.commands.person.invite)}
          </SendButton>
        </div>
      </form>
    </Page>
  );
};

/** Enters a person into the directory with their roles; they are told by mail. */
export const NewPersonPage = inOffice(NewPerson);
