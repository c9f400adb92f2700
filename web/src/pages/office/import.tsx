import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { IMPORT_KINDS, type ImportKind } from '#shared/contract/schemas/directory-import.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { FileZone } from '../../documents/file-zone.tsx';
import { failureText, refusalText } from '../../failure-text.ts';
import { importTemplate } from '../../office/import-template.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ConfirmDialog } from '../proposal/confirm-dialog.tsx';

type BodyOf<Name extends keyof Client> = Extract<Awaited<ReturnType<Client[Name]>>, { readonly ok: true }>['body'];

type Report = BodyOf<'checkImport'>;
type Applied = BodyOf<'applyImport'>;

type Step =
  | { readonly step: 'choose' }
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'failed'; readonly text: string }
  | { readonly step: 'checked'; readonly csv: string; readonly report: Report }
  | { readonly step: 'applied'; readonly outcome: Applied };

const Import = () => {
  const speech = useOffice();
  const { office, say } = speech;
  const { imports, directory } = office;
  const client = useClient();
  const [kind, setKind] = useState<ImportKind>('institutions');
  const [step, setStep] = useState<Step>({ step: 'choose' });
  const kinds = {
    institutions: say(imports.kindInstitutions),
    memberships: say(imports.kindMemberships),
    people: say(imports.kindPeople),
  };
  const check = async (file: File): Promise<void> => {
    setStep({ step: 'checking', name: file.name });
    const csv = await textOf(file);
    if (csv === undefined) return setStep({ step: 'failed', text: say(imports.notText) });
    const answer = await called(client.checkImport({ body: { kind, csv } }));
    setStep(
      answer.ok
        ? { step: 'checked', csv, report: answer.body }
        : { step: 'failed', text: failureText(answer.failure, speech) },
    );
  };
  const apply = async (csv: string, { digest }: Report): Promise<Failure | undefined> => {
    const answer = await called(client.applyImport({ body: { kind, csv, digest } }));
    if (!answer.ok) return answer.failure;
    setStep({ step: 'applied', outcome: answer.body });
    return undefined;
  };
  return (
    <Page
      title={say(directory.imports)}
      above={
        <Link href="/office" class="above">
          {say(directory.office)}
        </Link>
      }
    >
      <div class="stack">
        <p>{say(imports.text)}</p>
        <section class="card">
          <SelectField
            id="import-kind"
            label={say(imports.kind)}
            value={kind}
            onValue={(value) => {
              setKind(IMPORT_KINDS.find((each) => each === value) ?? kind);
              setStep({ step: 'choose' });
            }}
            choices={IMPORT_KINDS.map((each) => ({ value: each, label: kinds[each] }))}
          />
          <p>
            <a
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(importTemplate(kind))}`}
              download={`${kind}.csv`}
              class="button button-second button-small"
            >
              {say(imports.template)}
            </a>
          </p>
          <FileZone
            id="import-file"
            label={say(imports.choose)}
            accept=".csv,text/csv"
            onFiles={([file]) => {
              if (file !== undefined) void check(file);
            }}
          />
        </section>
        <div role="status">
          {step.step === 'checking' && <p>{say(imports.checking, { name: step.name })}</p>}
          {step.step === 'failed' && <Notice tone="bad" title={step.text} />}
        </div>
        {step.step === 'checked' && <Checked report={step.report} onApply={() => apply(step.csv, step.report)} />}
        {step.step === 'applied' && <AppliedLines outcome={step.outcome} />}
      </div>
    </Page>
  );
};

/** Brings institutions, seats or people in from a file: checked as a whole first, applied in one confirmed step. */
export const ImportPage = inOffice(Import);

/** The text of a file; undefined when it isn't UTF-8, because letters would be lost unseen. */
const textOf = async (file: File): Promise<string | undefined> => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
};

type CheckedProps = { readonly report: Report; readonly onApply: () => Promise<Failure | undefined> };

const Checked = ({ report, onApply }: CheckedProps) => {
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
            question={say(imports.applyQuestion, { count: numbers.make + numbers.change })}
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

const Faults = ({ faults }: { readonly faults: Report['faults'] }) => {
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
                <td>{say(importFaults[code], { value: value ?? '' })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const AppliedLines = ({ outcome }: { readonly outcome: Applied }) => {
  const speech = useOffice();
  const { office, say } = speech;
  const { imports } = office;
  const isWhole = outcome.lines.every((line) => line.outcome !== 'refused');
  return (
    <>
      <Notice tone={isWhole ? 'good' : 'care'} title={say(isWhole ? imports.appliedTitle : imports.refusedTitle)}>
        {!isWhole && <p>{say(imports.refusedText)}</p>}
      </Notice>
      <Lines
        lines={outcome.lines.map((each) => ({
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
