import type { FinalForm, PreliminaryForm } from '../domain/proposal/form.ts';

type Present<Form> = { [Section in keyof Form]-?: NonNullable<Form[Section]> };

/** The members that a person fills in: those of the section, and those of its rows. */
type AskedIn<Section> = Section extends { readonly rows?: readonly (infer Row)[] | undefined }
  ? Extract<keyof Row, string>
  : Extract<keyof Section, string>;

type Asked<Form> = { readonly [Section in keyof Form]: AskedIn<Present<Form>[Section]> };

type Preliminary = Asked<Required<PreliminaryForm>>;
type Final = Asked<Required<FinalForm>>;

/** Every section of the form at either stage. */
export type FormSection = keyof Preliminary | keyof Final;

/** Every field that a section asks for at either stage. */
type FormField<Section extends FormSection> =
  | (Section extends keyof Preliminary ? Preliminary[Section] : never)
  | (Section extends keyof Final ? Final[Section] : never);

/** One entry for each field of each section, so that a field without its words does not compile. */
export type ByField<Value> = { readonly [Section in FormSection]: { readonly [Field in FormField<Section>]: Value } };
