import { Link } from 'wouter';
import { useOffice } from './office-words.tsx';
import type { SettingFault } from './setting-faults.ts';
import { settingLabel } from './setting-label.ts';
import { settingId } from './setting-path.ts';

type FaultListProps = { readonly callId: string; readonly faults: readonly SettingFault[] };

/** Every fault of a call's settings, each leading to the place where it is put right. */
export const FaultList = ({ callId, faults }: FaultListProps) => {
  const speech = useOffice();
  const { office, say } = speech;
  if (faults.length === 0) return <p class="notice notice-good">{say(office.calls.sound)}</p>;
  return (
    <div class="notice notice-care">
      <p>
        <strong>{say(office.calls.faults, { count: faults.length })}</strong>
      </p>
      <ul>
        {faults.map(({ pointer, section, rows, text }) => (
          <li key={`${pointer} ${text}`}>
            <Link
              href={`/office/calls/${callId}/settings/${section}#${settingId(pointer)}`}
              onClick={() => setTimeout(() => focusSetting(settingId(pointer)), 50)}
            >
              {say(office.settings.sections[section])}
              {': '}
              <bdi>{[...rows, settingLabel(pointer, speech)].join(' › ')}</bdi>
            </Link>
            {' – '}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Leads to the control, row or list with this id. When the very place has none, to the nearest one around it. */
export const focusSetting = (id: string): void => {
  const steps = id.split('-');
  const places = steps.map((_, cut) => document.getElementById(steps.slice(0, steps.length - cut).join('-')));
  const place = places.find((each) => each !== null);
  place?.scrollIntoView({ block: 'center' });
  place?.focus();
};
