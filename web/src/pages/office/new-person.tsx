import { useState } from 'preact/hooks';
import { called, useClient } from '../../api.ts';
import type { Grant } from '../../office/grant.ts';
import { NewEntry } from '../../office/new-entry.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { detailsOf, PersonFields } from '../../office/person-fields.tsx';
import { RolePicker } from '../../office/role-picker.tsx';
import { useInstitutions } from '../../office/use-institutions.ts';
import { TextField } from '../../parts/field.tsx';

const NewPerson = () => {
  const { office, words, say, language } = useOffice();
  const { directory } = office;
  const client = useClient();
  const institutions = useInstitutions();
  const [person, setPerson] = useState({ name: '', language, institutionId: '', country: '' });
  const [email, setEmail] = useState('');
  const [grants, setGrants] = useState<readonly Grant[]>([]);
  const isAddress = /^\S+@\S+\.\S+$/.test(email.trim());
  const invite = () => {
    const details = detailsOf(person);
    if (details === undefined || !isAddress) return undefined;
    return called(client.invitePerson({ body: { ...details, email: email.trim(), grants: [...grants] } }));
  };
  return (
    <NewEntry
      title={say(office.commands.person.invite)}
      list={{ href: '/office/people', text: say(directory.people) }}
      action={say(office.commands.person.invite)}
      taken={say(directory.taken)}
      enter={invite}
    >
      {(isAsked) => (
        <>
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
        </>
      )}
    </NewEntry>
  );
};

/** Enters a person into the directory with their roles; they are told by mail. */
export const NewPersonPage = inOffice(NewPerson);
