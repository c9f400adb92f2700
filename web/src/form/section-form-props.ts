import type { SectionValue } from '../drafts/value.ts';
import type { FormSetting } from './control.tsx';
import type { SectionLayout } from './layout.ts';

/** What a form of one section needs, whether it is made of fields or of rows. */
export type SectionFormProps = {
  readonly section: string;
  readonly layout: SectionLayout;
  readonly value: SectionValue;
  readonly setting: FormSetting;
  /** What is wrong, by the path of the field: `title`, `rows.2.title`. */
  readonly errors: Readonly<Record<string, string>>;
  /** Which limits of the call an answer breaks, by the path of the field: it can be saved so, and not be sent. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  readonly onValue: (value: SectionValue) => void;
  readonly onLeave: () => void;
};
