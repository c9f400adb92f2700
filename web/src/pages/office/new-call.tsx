import { useState } from 'preact/hooks';
import { PROGRAMMES } from '#shared/domain/call/programme.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { NumberField } from '../../form/number-fields.tsx';
import { useLoaded } from '../../loaded.ts';
import { copiedCall, firstDraft } from '../../office/new-call.ts';
import { NewEntry } from '../../office/new-entry.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';

type Begin = 'preset' | 'copy';

const NewCall = () => {
  const { office, say } = useOffice();
  const { calls, settings } = office;
  const client = useClient();
  const [begin, setBegin] = useState<Begin>('preset');
  const [programme, setProgramme] = useState<(typeof PROGRAMMES)[number]>('cpf');
  const [earlierId, setEarlierId] = useState('');
  const [number, setNumber] = useState<number>();
  const [year, setYear] = useState<number | undefined>(new Date().getFullYear());
  const [title, setTitle] = useState('');
  const { loaded } = useLoaded('calls to copy', () =>
    allPages((cursor) => called(client.listCalls({ query: { limit: 100, cursor } }))),
  );
  const earlier = loaded.state === 'ready' ? loaded.value : [];
  const create = () => {
    if (number === undefined || year === undefined || title.trim() === '') return undefined;
    if (begin === 'copy' && earlierId === '') return undefined;
    const call = { number, year, titles: { en: title.trim() } };
    return begin === 'preset' ? makeCall(firstDraft({ programme, ...call })) : copyCall(call);
  };
  const makeCall = (body: Parameters<typeof client.createCall>[0]['body']) => called(client.createCall({ body }));
  const copyCall = async (call: Parameters<typeof copiedCall>[1]) => {
    const from = await called(client.getCall({ params: { callId: earlierId } }));
    return from.ok ? makeCall(copiedCall(from.body.configuration, call)) : from;
  };

  return (
    <NewEntry
      title={say(calls.newCall)}
      intro={say(calls.newText)}
      list={{ href: '/office/calls', text: say(calls.toCalls) }}
      action={say(calls.create)}
      taken={say(calls.numberTaken)}
      enter={create}
    >
      {(isAsked) => {
        const missing = (isEmpty: boolean) => (isAsked && isEmpty ? say(office.directory.missing) : undefined);
        return (
          <>
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
                error={missing(earlierId === '')}
                value={earlierId}
                onValue={setEarlierId}
                choices={earlier.map((each) => ({ value: each.id, label: each.titles.en }))}
              />
            )}
            <NumberField
              id="number"
              label={say(calls.number)}
              error={missing(number === undefined)}
              value={number}
              onMember={(value) => setNumber(typeof value === 'number' ? value : undefined)}
              onLeave={() => undefined}
            />
            <NumberField
              id="year"
              label={say(settings.labels.year)}
              error={missing(year === undefined)}
              value={year}
              onMember={(value) => setYear(typeof value === 'number' ? value : undefined)}
              onLeave={() => undefined}
            />
            <TextField
              id="title"
              label={say(settings.labels.en)}
              hint={say(calls.titleHint)}
              error={missing(title.trim() === '')}
              value={title}
              onValue={setTitle}
            />
          </>
        );
      }}
    </NewEntry>
  );
};

/** A new call: from its programme's usual settings, or from a call that there has been. */
export const NewCallPage = inOffice(NewCall);
