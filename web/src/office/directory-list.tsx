import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { type Choice, SelectField, TextField } from '../parts/field.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { statusText } from '../status-text.ts';
import { useOffice } from './office-words.tsx';
import { matches } from './search.ts';

type Listed = { readonly id: string; readonly status: string; readonly country?: string | undefined };

type DirectoryListProps<Line extends Listed> = {
  readonly lines: readonly Line[];
  readonly kind: 'institution' | 'person';
  /** Where the pages of the entries lie. */
  readonly href: string;
  /** What an entry is called, and in what else of it is searched. */
  readonly nameOf: (line: Line) => string;
  readonly textsOf: (line: Line) => readonly string[];
  /** What entries are sieved by besides their country. */
  readonly sieve: {
    readonly id: string;
    readonly label: string;
    readonly choices: readonly Choice[];
    readonly fits: (line: Line, chosen: string) => boolean;
  };
  /** What is said of an entry under its name. */
  readonly children: (line: Line) => ComponentChildren;
};

/** The entries of the directory: searched by text, country and one thing more as one types. */
export const DirectoryList = <Line extends Listed>(props: DirectoryListProps<Line>) => {
  const { lines, kind, href, nameOf, textsOf, sieve, children } = props;
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const [sought, setSought] = useState('');
  const [country, setCountry] = useState('');
  const [chosen, setChosen] = useState('');
  const shown = lines.filter(
    (line) =>
      (country === '' || line.country === country) &&
      (chosen === '' || sieve.fits(line, chosen)) &&
      matches(sought, nameOf(line), ...textsOf(line)),
  );
  return (
    <>
      <div class="pair">
        <TextField id="search" label={say(directory.search)} value={sought} onValue={setSought} />
        <SelectField
          id="country"
          label={say(directory.country)}
          value={country}
          onValue={setCountry}
          choices={COUNTRIES.map((code) => ({ value: code, label: say(words.countries[code]) }))}
        />
        <SelectField id={sieve.id} label={sieve.label} value={chosen} onValue={setChosen} choices={sieve.choices} />
      </div>
      <p class="quiet" role="status">
        {say(directory.found, { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <ul class="rows">
          {shown.map((line) => (
            <li key={line.id}>
              <div class="row-main">
                <p class="row-title">
                  <Link href={`${href}/${line.id}`}>
                    <bdi>{nameOf(line)}</bdi>
                  </Link>
                </p>
                {children(line)}
              </div>
              {line.status !== 'active' && (
                <StatusTag status={line.status} label={statusText(kind, line.status, speech)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
