import type { SectionValue } from '../drafts/autosave.ts';
import { FormControl, type FormSetting } from './control.tsx';
import { controlId, useFieldLabel } from './field-names.ts';
import type { SectionLayout } from './layout.ts';
import { RowsForm } from './rows-form.tsx';
import { withMember } from './section-value.ts';

export type SectionFormProps = {
  readonly section: string;
  readonly layout: SectionLayout;
  readonly value: SectionValue;
  readonly setting: FormSetting;
  /** What is wrong, by the path of the field: `title`, `rows.2.title`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onValue: (value: SectionValue) => void;
  readonly onLeave: () => void;
};

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
