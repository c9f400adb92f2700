import { useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { called, problemName, useClient } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { TextField } from '../parts/field.tsx';
import { useOffice } from './office-words.tsx';

type ShownPerson = Extract<Awaited<ReturnType<Client['getPerson']>>, { readonly ok: true }>['body'];

type CorrectAddressProps = { readonly person: ShownPerson; readonly put: (person: ShownPerson) => void };

/** Puts another address in place of the one that a person signs in with. */
export const CorrectAddress = ({ person, put }: CorrectAddressProps) => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const client = useClient();
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<string>();
  const save = async (): Promise<void> => {
    const typed = email.trim();
    if (!/^\S+@\S+\.\S+$/.test(typed)) {
      setFault(say(words.validation.notEmail));
      return;
    }
    const params = { personId: person.id };
    const answer = await called(client.correctAddress({ params, body: { email: typed }, version: person.version }));
    if (answer.ok) put(answer.body);
    else if (answer.failure.kind === 'problem' && problemName(answer.failure.problem) === 'taken')
      setFault(say(directory.taken));
    else setFault(failureText(answer.failure, speech));
  };
  return (
    <details class="card">
      <summary>{say(office.commands.person.correctAddress)}</summary>
      <p>{say(directory.correctAddressText)}</p>
      <TextField
        id="right-email"
        kind="email"
        label={say(directory.rightEmail)}
        error={fault}
        value={email}
        onValue={setEmail}
      />
      <button type="button" class="button" onClick={() => void save()}>
        {say(office.commands.person.correctAddress)}
      </button>
    </details>
  );
};
