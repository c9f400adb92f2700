import type { Client } from '#shared/contract/client.ts';
import type { Failure } from '../../api.ts';
import { refusalText } from '../../failure-text.ts';
import { Possible } from '../../office/import-columns.tsx';
import { useOffice } from '../../office/office-words.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ConfirmDialog } from '../proposal/confirm-dialog.tsx';

type BodyOf<Name extends keyof Client> = Extract<Awaited<ReturnType<Client[Name]>>, { readonly ok: true }>['body'];

export type ImportReport = BodyOf<'checkImport'>;
export type ImportOutcome = BodyOf<'applyImport'>;

type CheckedProps = { readonly report: ImportReport; readonly onApply: () => Promise<Failure | undefined> };

/** What a file that was checked would do, with the way to apply it; or everything that is wrong with it. */
export const Checked = ({ report, onApply }: CheckedProps) => {
  const { office, say } = useOffice();
  const { imports } = office;
  if (report.faults.length > 0) return <Faults faults={report.faults} />;
  const count = (does: string): number => report.lines.filter((line) => line.does === does).length;
  const numbers = { make: count('make'), change: count('change'), nothing: count('nothing') };
  return (
    <>
      <Notice tone="good" title={say(imports.soundTitle)}>
        <p>{say(imports.soundText, numbers)}</p>
        {numbers.make + numbers.change > 0 && (
          <ConfirmDialog
            action={say(imports.apply)}
            question={[
              say(imports.applyQuestion, { count: numbers.make + numbers.change }),
              ...(report.kind === 'people' && numbers.make > 0 ? [say(imports.applyMails)] : []),
            ].join(' ')}
            onConfirm={onApply}
          />
        )}
      </Notice>
      <Lines
        lines={report.lines.map(({ line, label, does }) => ({ line, label, text: say(imports[does]) }))}
        heading={say(imports.does)}
      />
    </>
  );
};

const Faults = ({ faults }: { readonly faults: ImportReport['faults'] }) => {
  const { office, say } = useOffice();
  const { imports, importFaults } = office;
  return (
    <section>
      <Notice tone="bad" title={say(imports.faultsTitle, { count: faults.length })}>
        <p>{say(imports.faultsText)}</p>
      </Notice>
      <div class="table-wrap">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(imports.line)}</th>
              <th scope="col">{say(imports.column)}</th>
              <th scope="col">{say(imports.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ line, column, code, value }) => (
              <tr key={`${line} ${column} ${code}`}>
                <td>{line}</td>
                <td>
                  <bdi>{column ?? ''}</bdi>
                </td>
                <td>
                  {say(importFaults[code], { value: value ?? '' })}
                  {code === 'notTaken' && column !== undefined && <Possible column={column} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** What became of each line of a file. */
export const AppliedLines = ({ lines }: { readonly lines: ImportOutcome['lines'] }) => {
  const speech = useOffice();
  const { office, say } = speech;
  const { imports } = office;
  const isWhole = lines.every((line) => line.outcome !== 'refused');
  return (
    <>
      <Notice tone={isWhole ? 'good' : 'care'} title={say(isWhole ? imports.appliedTitle : imports.refusedTitle)}>
        {!isWhole && <p>{say(imports.refusedText)}</p>}
      </Notice>
      <Lines
        lines={lines.map((each) => ({
          line: each.line,
          label: each.label,
          text: [
            say(imports[each.outcome]),
            ...(each.because === undefined ? [] : [refusalText(each.because, {}, speech) ?? each.because]),
          ].join(': '),
        }))}
        heading={say(imports.does)}
      />
    </>
  );
};

type LinesProps = {
  readonly lines: readonly { readonly line: number; readonly label: string; readonly text: string }[];
  readonly heading: string;
};

const Lines = ({ lines, heading }: LinesProps) => {
  const { office, say } = useOffice();
  return (
    <div class="table-wrap">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(office.imports.line)}</th>
            <th scope="col">{say(office.imports.what)}</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, label, text }) => (
            <tr key={line}>
              <td>{line}</td>
              <td>
                <bdi>{label}</bdi>
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
