import { DOCUMENT_KINDS } from '#shared/domain/document/ids.ts';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { NumberField } from '../../form/number-fields.tsx';
import { formatSize } from '../../format.ts';
import { CheckGroup } from '../../parts/field.tsx';
import { useOffice } from '../office-words.tsx';
import { SettingCheck, SettingRows, SettingSelect } from '../setting-fields.tsx';
import { listAt, settingAt, settingId } from '../setting-path.ts';
import { useSettings } from '../settings-context.ts';
import { FILE_TYPES } from './file-types.ts';

const STAGES = ['preliminary', 'final', 'contract'] as const;

const MEGABYTE = 1_048_576;

/** Which documents each stage asks for, and own limits of single kinds. */
export const DocumentSettings = () => {
  const { office, words, say } = useOffice();
  const { value } = useSettings();
  const { designer } = office.settings;
  const kinds = DOCUMENT_KINDS.map((each) => ({ value: each, label: say(words.documentKinds[each]) }));
  const labelOf = (row: unknown): string =>
    kinds.find((each) => each.value === settingAt(row, ['kind']))?.label ?? say(office.settings.labels.kind);
  const asked = STAGES.flatMap((stage) => listAt(value, ['documents', stage])).map((row) => settingAt(row, ['kind']));
  return (
    <>
      {STAGES.map((stage) => (
        <section key={stage} class="stack">
          <h2>{say(office.calls[stage])}</h2>
          <SettingRows
            at={['documents', stage]}
            add={say(designer.addDocument)}
            fresh={(rows) => ({
              kind: DOCUMENT_KINDS.find((kind) => !rows.some((row) => settingAt(row, ['kind']) === kind)),
              required: true,
            })}
            nameOf={labelOf}
          >
            {(at) => (
              <>
                <SettingSelect at={[...at, 'kind']} label="kind" choices={kinds} />
                <SettingCheck at={[...at, 'required']} label="required" />
              </>
            )}
          </SettingRows>
        </section>
      ))}
      <h2>{say(designer.limitsTitle)}</h2>
      {DOCUMENT_KINDS.filter((kind) => asked.includes(kind)).map((kind) => (
        <KindLimits key={kind} kind={kind} />
      ))}
    </>
  );
};

/** Own limits of one kind; the usual ones hold as long as no size is set. */
const KindLimits = ({ kind }: { readonly kind: (typeof DOCUMENT_KINDS)[number] }) => {
  const { office, words, say, language } = useOffice();
  const { value, put, faultAt } = useSettings();
  const { answers, designer, labels } = office.settings;
  const at = ['documentLimits', kind] as const;
  const usual = usualLimits(kind);
  const maxBytes = settingAt(value, [...at, 'maxBytes']);
  const types = listAt(value, [...at, 'contentTypes']).map(String);
  return (
    <section class="card">
      <h3>{say(words.documentKinds[kind])}</h3>
      <NumberField
        id={settingId(`/documentLimits/${kind}/maxBytes`)}
        label={say(labels.maxBytes)}
        hint={say(designer.usualLimit, { size: formatSize(usual.maxBytes, language) })}
        optional
        error={faultAt([...at, 'maxBytes'])}
        value={typeof maxBytes === 'number' ? Math.round(maxBytes / MEGABYTE) : undefined}
        onMember={(size) =>
          put(
            at,
            typeof size !== 'number'
              ? undefined
              : { maxBytes: size * MEGABYTE, contentTypes: types.length > 0 ? types : [...usual.contentTypes] },
          )
        }
        onLeave={() => undefined}
      />
      {typeof maxBytes === 'number' && (
        <CheckGroup
          id={settingId(`/documentLimits/${kind}/contentTypes`)}
          label={say(labels.contentTypes)}
          choices={FILE_TYPES.map(([name, type]) => ({ value: type, label: say(answers[name]) }))}
          values={types}
          onValues={(chosen) => put([...at, 'contentTypes'], [...chosen])}
        />
      )}
    </section>
  );
};
