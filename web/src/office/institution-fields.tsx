import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { TextField } from '../parts/field.tsx';
import { useOffice } from './office-words.tsx';

/** An institution's names as they are typed; an empty one is left out. */
export type TypedNames = { readonly en: string; readonly ar: string; readonly fr: string; readonly tr: string };

export const NO_NAMES: TypedNames = { en: '', ar: '', fr: '', tr: '' };

type NamesProps = {
  readonly names: TypedNames;
  readonly shortName: string;
  readonly onNames: (names: TypedNames) => void;
  readonly onShortName: (shortName: string) => void;
  /** Whether what is missing is to be marked. */
  readonly isAsked: boolean;
};

/** The names of an institution: the English one and the short one are needed. */
export const InstitutionNames = ({ names, shortName, onNames, onShortName, isAsked }: NamesProps) => {
  const { office, say } = useOffice();
  const { directory } = office;
  const labels = { en: directory.nameEn, ar: directory.nameAr, fr: directory.nameFr, tr: directory.nameTr };
  const missing = (text: string) => (isAsked && text.trim().length < 2 ? say(directory.missing) : undefined);
  return (
    <>
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          id={`name-${language}`}
          label={say(labels[language])}
          optional={language !== 'en'}
          error={language === 'en' ? missing(names.en) : undefined}
          value={names[language]}
          onValue={(text) => onNames({ ...names, [language]: text })}
        />
      ))}
      <TextField
        id="short-name"
        label={say(directory.shortName)}
        error={isAsked && shortName.trim() === '' ? say(directory.missing) : undefined}
        value={shortName}
        onValue={onShortName}
      />
    </>
  );
};

/** The names as the API takes them; undefined as long as the English one is missing. */
export const namesOf = (typed: TypedNames) => {
  const named = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const en = named(typed.en);
  return en === undefined || en.length < 2
    ? undefined
    : { en, ar: named(typed.ar), fr: named(typed.fr), tr: named(typed.tr) };
};
