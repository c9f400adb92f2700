import { LOGFRAME_LEVELS } from '#shared/domain/proposal/form-outline.ts';
import type { SectionValue } from '../drafts/value.ts';
import { Scrolling } from '../parts/scrolling.tsx';
import { useWords } from '../words.tsx';
import { useFieldLabel } from './field-names.ts';
import { rowsAt, textAt } from './section-value.ts';

const COLUMNS = ['description', 'indicator', 'baseline', 'target', 'verification', 'assumption'] as const;

/** The logical framework as the matrix that people know it by: from the aim down, one indicator a line. */
export const LogframeTable = ({ value }: { readonly value: SectionValue }) => {
  const { words, say } = useWords();
  const label = useFieldLabel('logframe');
  const rows = rowsAt(value, 'rows');
  const levels = LOGFRAME_LEVELS.map((level) => ({
    level,
    rows: rows.filter((row) => textAt(row, 'level') === level),
  })).filter((each) => each.rows.length > 0);
  if (levels.length === 0) return null;
  return (
    <section class="card">
      <h2>{say(words.finalForm.frameTitle)}</h2>
      <Scrolling label={say(words.finalForm.frameTitle)}>
        <table class="frame-table">
          <thead>
            <tr>
              <th scope="col">{label('level')}</th>
              {COLUMNS.map((name) => (
                <th scope="col" key={name}>
                  {label(name)}
                </th>
              ))}
            </tr>
          </thead>
          {levels.map((each) => (
            <tbody key={each.level}>
              {each.rows.map((row, index) => (
                <tr key={index}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={each.rows.length}>
                      {say(words.form.answers[each.level])}
                    </th>
                  )}
                  {COLUMNS.map((name) => (
                    <td key={name}>
                      <bdi>{textAt(row, name)}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scrolling>
    </section>
  );
};
