import type { ComponentChildren } from 'preact';

/** What is said of a field beside its label. */
export type FieldSaid = {
  /** Also the fragment that the error summary links to. */
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** The ids of what describes a field, as `aria-describedby` takes them; undefined where nothing does. */
export const describedBy = ({ id, hint, error }: FieldSaid): string | undefined => {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
};

/** The class of the box around a field, by whether something is wrong with it. */
export const fieldClass = ({ error }: Pick<FieldSaid, 'error'>): string =>
  error === undefined ? 'field' : 'field field-wrong';

/** A field's hint and what is wrong with it, under the ids that `describedBy` names. */
export const FieldNotes = ({ id, hint, error }: FieldSaid) => (
  <>
    {hint !== undefined && (
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="field-error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </>
);

type FieldGroupProps = FieldSaid & { readonly label: string; readonly children: ComponentChildren };

/** One question that several controls answer together. */
export const FieldGroup = ({ label, children, ...said }: FieldGroupProps) => (
  <fieldset class={fieldClass(said)} id={said.id} tabIndex={-1} aria-describedby={describedBy(said)}>
    <legend class="field-label">{label}</legend>
    <FieldNotes {...said} />
    {children}
  </fieldset>
);
