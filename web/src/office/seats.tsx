import { useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { latestMembership } from '#shared/domain/institution/rules/membership-fits.ts';
import { AREAS, type Area } from '#shared/domain/kernel/area.ts';
import { fromMilliseconds } from '#shared/domain/kernel/instant.ts';
import { schemeDay } from '#shared/domain/kernel/scheme-day.ts';
import { type Called, called, useClient } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { formatDay } from '../format.ts';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import { Fault } from '../parts/fault.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { useOffice } from './office-words.tsx';

type ShownInstitution = Extract<Awaited<ReturnType<Client['getInstitution']>>, { readonly ok: true }>['body'];

type SeatsProps = { readonly institution: ShownInstitution; readonly put: (institution: ShownInstitution) => void };

const today = (): string => schemeDay(fromMilliseconds(Date.now()));

/** The seats of an institution in the areas' working groups: since when, until when, and the way to give and end them. */
export const Seats = ({ institution, put }: SeatsProps) => {
  const speech = useOffice();
  const { office, words, say, language } = speech;
  const { directory } = office;
  const [fault, setFault] = useState<string>();
  const take = (answer: Called<ShownInstitution>): boolean => {
    setFault(answer.ok ? undefined : failureText(answer.failure, speech));
    if (answer.ok) put(answer.body);
    return answer.ok;
  };
  const seats = [...institution.memberships].sort((left, right) => left.validFrom.localeCompare(right.validFrom));
  return (
    <section>
      <h2>{say(directory.seats)}</h2>
      {seats.length === 0 && <p class="quiet">{say(directory.seatsNone)}</p>}
      {seats.length > 0 && (
        <ul class="rows">
          {seats.map(({ area, validFrom, validTo }) => {
            const from = formatDay(validFrom, language);
            return (
              <li key={`${area} ${validFrom}`}>
                <div class="row-main">
                  <p class="row-title">{say(words.areas[area])}</p>
                  <p class="quiet">
                    {validTo === undefined
                      ? say(directory.seatSince, { from })
                      : say(directory.seatRange, { from, to: formatDay(validTo, language) })}
                  </p>
                </div>
                {validFrom === latestMembership(institution, area)?.validFrom &&
                  institution.allowed.includes('endMembership') && (
                    <EndSeat institutionId={institution.id} area={area} lastDay={validTo} take={take} />
                  )}
              </li>
            );
          })}
        </ul>
      )}
      <Fault text={fault} />
      {institution.allowed.includes('grantMembership') && <GiveSeat institutionId={institution.id} take={take} />}
    </section>
  );
};

type StepProps = { readonly institutionId: string; readonly take: (answer: Called<ShownInstitution>) => boolean };

type EndProps = StepProps & { readonly area: Area; readonly lastDay: string | undefined };

/** Ends a seat, or says another last day for it. */
const EndSeat = ({ institutionId, area, lastDay, take }: EndProps) => {
  const { office, words, say } = useOffice();
  const client = useClient();
  const [isOpen, setIsOpen] = useState(false);
  const [validTo, setValidTo] = useState(lastDay ?? today());
  const { changeLastDay, endSeat } = office.directory;
  const title = say(lastDay === undefined ? endSeat : changeLastDay, { area: say(words.areas[area]) });
  const end = async (): Promise<void> => {
    take(await called(client.endMembership({ params: { institutionId, area }, body: { validTo } })));
    setIsOpen(false);
  };
  return (
    <>
      <button
        type="button"
        class={`button button-small ${lastDay === undefined ? 'button-bad' : 'button-second'}`}
        onClick={() => setIsOpen(true)}
      >
        {title}
      </button>
      <Dialog title={title} open={isOpen} onClose={() => setIsOpen(false)}>
        <TextField
          id="seat-end"
          kind="date"
          label={say(office.directory.validTo)}
          value={validTo}
          onValue={setValidTo}
        />
        <DialogActions action={title} onAction={end} onCancel={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
};

const GiveSeat = ({ institutionId, take }: StepProps) => {
  const { office, words, say } = useOffice();
  const { directory } = office;
  const client = useClient();
  const [area, setArea] = useState('');
  const [validFrom, setValidFrom] = useState(today());
  const [validTo, setValidTo] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const give = async (): Promise<void> => {
    const chosen = AREAS.find((each) => each === area);
    setIsAsked(chosen === undefined);
    if (chosen === undefined) return;
    const body = { area: chosen, validFrom, ...(validTo === '' ? {} : { validTo }) };
    if (take(await called(client.grantMembership({ params: { institutionId }, body })))) setArea('');
  };
  return (
    <section class="card">
      <div class="pair">
        <SelectField
          id="seat-area"
          label={say(directory.area)}
          error={isAsked ? say(directory.missing) : undefined}
          value={area}
          onValue={setArea}
          choices={AREAS.map((each) => ({ value: each, label: say(words.areas[each]) }))}
        />
        <TextField
          id="seat-from"
          kind="date"
          label={say(directory.validFrom)}
          value={validFrom}
          onValue={setValidFrom}
        />
        <TextField
          id="seat-to"
          kind="date"
          label={say(directory.validTo)}
          optional
          value={validTo}
          onValue={setValidTo}
        />
      </div>
      <SendButton look="button-second" onSend={give}>
        {say(office.commands.institution.grantMembership)}
      </SendButton>
    </section>
  );
};
