import { IMPORT_COLUMNS, type ImportKind } from '#shared/contract/import-columns.ts';
import { importAnswers } from './import-answers.ts';
import { useOffice } from './office-words.tsx';

/** The columns of a kind of file that take only certain answers, each with these, to be looked up while a file is filled in. */
export const ImportColumns = ({ kind }: { readonly kind: ImportKind }) => {
  const { office, say } = useOffice();
  const bound = IMPORT_COLUMNS[kind].filter((column) => column === 'country' || importAnswers(column) !== undefined);
  return (
    <details>
      <summary>{say(office.imports.columns)}</summary>
      <dl class="facts">
        {bound.map((column) => (
          <div key={column}>
            <dt>
              <bdi>{column}</bdi>
            </dt>
            <dd>
              <Possible column={column} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** What may stand in a column; nothing where anything may. */
export const Possible = ({ column }: { readonly column: string }) => {
  const { office, say } = useOffice();
  const answers = importAnswers(column);
  if (column === 'country') return <div class="quiet">{say(office.imports.countryCode)}</div>;
  return answers === undefined ? null : (
    <div class="quiet">
      {say(office.imports.possible)} <bdi dir="ltr">{answers.join(', ')}</bdi>
    </div>
  );
};
