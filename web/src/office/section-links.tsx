import { Link } from 'wouter';
import { useOffice } from './office-words.tsx';
import { SETTING_SECTIONS, type SettingSection } from './setting-sections.ts';

type LinksProps = {
  readonly callId: string;
  readonly current?: SettingSection;
  readonly faulty: readonly SettingSection[];
};

/** The sections of the settings, those with faults marked. */
export const SectionLinks = ({ callId, current, faulty }: LinksProps) => {
  const { office, say } = useOffice();
  return (
    <div class="card">
      <ol class="sections">
        {SETTING_SECTIONS.map((name) => {
          const count = faulty.filter((each) => each === name).length;
          return (
            <li class="section-line" key={name}>
              <Link
                href={`/office/calls/${callId}/settings/${name}`}
                aria-current={name === current ? 'step' : undefined}
              >
                {say(office.settings.sections[name])}
              </Link>
              {count > 0 && <span class="tag tag-care">{say(office.calls.faults, { count })}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
};
