import type { ComponentChildren } from 'preact';

/** What is said of a field beside its label. */
export type FieldSaid = {
  /** Also the fragment that the error summary links to. */
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What speaks against the answer, though it may stand for now. */
  readonly note?: string | undefined;
};

/** The ids of what describes a field, as `aria-describedby` takes them; undefined where nothing does. */
export const describedBy = ({ id, hint, error, note }: FieldSaid): string | undefined => {
  const ids = Object.entries({ hint, error, note }).flatMap(([name, text]) =>
    text === undefined ? [] : [`${id}-${name}`],
  );
  return ids.length === 0 ? undefined : ids.join(' ');
};

/** The class of the box around a field, by whether something is wrong with it. */
export const fieldClass = ({ error }: Pick<FieldSaid, 'error'>): string =>
  error === undefined ? 'field' : 'field field-wrong';

/** A field's hint, what is wrong with it and what speaks against it, under the ids that `describedBy` names. */
export const FieldNotes = ({ id, hint, error, note }: FieldSaid) => (
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
    {note !== undefined && (
      <p class="field-note" id={`${id}-note`}>
        {note}
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
