import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { PROGRAMMES } from '#shared/domain/call/programme.ts';
import { allPages } from '../../all-pages.ts';
import { called, problemName, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { NumberField } from '../../form/number-fields.tsx';
import { useLoaded } from '../../loaded.ts';
import { copiedCall, firstDraft } from '../../office/new-call.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { SendButton } from '../../parts/send-button.tsx';

type Begin = 'preset' | 'copy';

const NewCall = () => {
  const speech = useOffice();
  const { office, say } = speech;
  const { calls, settings } = office;
  const client = useClient();
  const [, go] = useLocation();
  const [begin, setBegin] = useState<Begin>('preset');
  const [programme, setProgramme] = useState<(typeof PROGRAMMES)[number]>('cpf');
  const [earlierId, setEarlierId] = useState('');
  const [number, setNumber] = useState<number>();
  const [year, setYear] = useState<number | undefined>(new Date().getFullYear());
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<string>();
  const { loaded } = useLoaded('calls to copy', () =>
    allPages((cursor) => called(client.listCalls({ query: { limit: 100, cursor } }))),
  );
  const earlier = loaded.state === 'ready' ? loaded.value : [];
  const isComplete =
    number !== undefined && year !== undefined && title !== '' && (begin === 'preset' || earlierId !== '');

  const create = async (): Promise<void> => {
    if (number === undefined || year === undefined || !isComplete) {
      setFault(say(office.directory.enterFields));
      return;
    }
    const call = { number, year, titles: { en: title } };
    const made = begin === 'preset' ? await makeCall(firstDraft({ programme, ...call })) : await copyCall(call);
    if (made.ok) go(`/office/calls/${made.body.id}`);
    else if (made.failure.kind === 'problem' && problemName(made.failure.problem) === 'taken')
      setFault(say(calls.numberTaken));
    else setFault(failureText(made.failure, speech));
  };
  const makeCall = (body: Parameters<typeof client.createCall>[0]['body']) => called(client.createCall({ body }));
  const copyCall = async (call: Parameters<typeof copiedCall>[1]) => {
    const from = await called(client.getCall({ params: { callId: earlierId } }));
    return from.ok ? makeCall(copiedCall(from.body.configuration, call)) : from;
  };

  return (
    <Page
      title={say(calls.newCall)}
      narrow
      above={
        <Link href="/office/calls" class="above">
          {say(calls.toCalls)}
        </Link>
      }
    >
      <p>{say(calls.newText)}</p>
      <form noValidate>
        <ErrorSummary faults={[]} text={fault} />
        <SelectField
          id="begin"
          label={say(calls.begin)}
          value={begin}
          onValue={(value) => setBegin(value === 'copy' ? 'copy' : 'preset')}
          choices={[
            { value: 'preset', label: say(calls.beginPreset) },
            { value: 'copy', label: say(calls.beginCopy) },
          ]}
        />
        {begin === 'preset' ? (
          <SelectField
            id="programme"
            label={say(settings.labels.programme)}
            value={programme}
            onValue={(value) => setProgramme(PROGRAMMES.find((each) => each === value) ?? 'cpf')}
            choices={PROGRAMMES.map((each) => ({ value: each, label: say(office.programmes[each]) }))}
          />
        ) : (
          <SelectField
            id="earlier"
            label={say(calls.copied)}
            value={earlierId}
            onValue={setEarlierId}
            choices={earlier.map((each) => ({ value: each.id, label: each.titles.en }))}
          />
        )}
        <NumberField
          id="number"
          label={say(calls.number)}
          error={undefined}
          value={number}
          onMember={(value) => setNumber(typeof value === 'number' ? value : undefined)}
          onLeave={() => undefined}
        />
        <NumberField
          id="year"
          label={say(settings.labels.year)}
          error={undefined}
          value={year}
          onMember={(value) => setYear(typeof value === 'number' ? value : undefined)}
          onLeave={() => undefined}
        />
        <TextField
          id="title"
          label={say(settings.labels.en)}
          hint={say(calls.titleHint)}
          value={title}
          onValue={setTitle}
        />
        <SendButton isForms onSend={create}>
          {say(calls.create)}
        </SendButton>
      </form>
    </Page>
  );
};

/** A new call: from its programme's usual settings, or from a call that there has been. */
export const NewCallPage = inOffice(NewCall);
