import { FormControl } from './control.tsx';
import { controlId, useFieldHint, useFieldLabel } from './field-names.ts';
import { RowsForm } from './rows-form.tsx';
import type { SectionFormProps } from './section-form-props.ts';
import { withMember } from './section-value.ts';

/** One section of the form: its fields, or its rows with a way to add and remove them. */
export const SectionForm = (props: SectionFormProps) => {
  const { layout, section, value, setting, errors, onValue, onLeave } = props;
  const label = useFieldLabel(section);
  const hint = useFieldHint(section);
  if (layout.shape === 'rows') return <RowsForm {...props} />;
  const asked = layout.fields.filter(
    ({ control }) => control.kind !== 'projectType' || setting.projectTypes.length > 0,
  );
  return (
    <>
      {asked.map((field) => (
        <FormControl
          key={field.name}
          id={controlId(field.name)}
          label={label(field.name)}
          hint={hint(field.name)}
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
