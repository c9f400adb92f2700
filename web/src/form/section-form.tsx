import { sentence } from '#shared/words/catalogue.ts';
import type { SectionValue } from '../drafts/autosave.ts';
import { useWords } from '../words.tsx';
import { BudgetTotals } from './budget-totals.tsx';
import { FormControl, type FormSetting } from './control.tsx';
import type { SectionLayout } from './layout.ts';
import { freshRow, rowsAt, textAt, withMember, withRow } from './section-value.ts';

type SectionFormProps = {
  readonly section: string;
  readonly layout: SectionLayout;
  readonly value: SectionValue;
  readonly setting: FormSetting;
  /** What is wrong, by the path of the field: `title`, `rows.2.title`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onValue: (value: SectionValue) => void;
  readonly onLeave: () => void;
};

/** The id of a field's control, so that a summary can lead to it. */
export const controlId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** One section of the form: its fields, or its rows with a way to add and remove them. */
export const SectionForm = (props: SectionFormProps) => {
  const { layout, section, value, setting, errors, onValue, onLeave } = props;
  const label = useFieldLabel(section);
  if (layout.shape === 'rows') return <RowsForm {...props} />;
  return (
    <>
      {layout.fields.map((field) => (
        <FormControl
          key={field.name}
          id={controlId(field.name)}
          label={label(field.name)}
          layout={field}
          value={value}
          setting={setting}
          error={errors[field.name]}
          onMember={(member) => onValue(withMember(value, field.name, member))}
          onLeave={onLeave}
        />
      ))}
    </>
  );
};

const RowsForm = ({ layout, section, value, setting, errors, onValue, onLeave }: SectionFormProps) => {
  const { words, say } = useWords();
  const label = useFieldLabel(section);
  const rows = rowsAt(value, 'rows');
  const isKeyed = layout.shape === 'rows' && layout.keyed === true;
  const change = (next: readonly SectionValue[]): void => onValue(withMember(value, 'rows', next));
  return (
    <div class="stack" id={controlId('rows')} tabIndex={-1}>
      {rows.length === 0 && (
        <div class="empty">
          <p>{say(words.frame.none)}</p>
        </div>
      )}
      {rows.map((row, index) => (
        <section class="card" key={rowKey(row, index)}>
          <h2>
            {index + 1}. <bdi>{textAt(row, 'title')}</bdi>
          </h2>
          {layout.fields.map((field) => (
            <FormControl
              key={field.name}
              id={controlId(`rows.${index}.${field.name}`)}
              label={label(field.name)}
              layout={field}
              value={row}
              setting={setting}
              error={errors[`rows.${index}.${field.name}`]}
              onMember={(member) => change(withRow(rows, index, withMember(row, field.name, member)))}
              onLeave={onLeave}
            />
          ))}
          <button
            type="button"
            class="button button-bad button-small"
            onClick={() => change(rows.filter((_, place) => place !== index))}
          >
            {say(words.proposal.rowRemove, { number: index + 1 })}
          </button>
        </section>
      ))}
      <button type="button" class="button button-second" onClick={() => change([...rows, freshRow(rows, isKeyed)])}>
        {say(words.proposal.rowAdd)}
      </button>
      {section === 'budget' && <BudgetTotals value={value} setting={setting} />}
    </div>
  );
};

/** Keyed rows are known by their key, so that removing one does not move what was typed in another. */
const rowKey = (row: SectionValue, index: number): string => textAt(row, 'key') || String(index);

/** The label of a field of this section in the reader's words. */
export const useFieldLabel = (section: string): ((name: string) => string) => {
  const { words, say } = useWords();
  const fields = Object.entries(words.form.fields).find(([name]) => name === section)?.[1] ?? {};
  return (name) => {
    const message = sentence(fields, name);
    return message === undefined ? name : say(message);
  };
};
