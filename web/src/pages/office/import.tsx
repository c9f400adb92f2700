import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import { IMPORT_KINDS, IMPORT_LENGTH_MAXIMUM, type ImportKind } from '#shared/contract/import-columns.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { FileZone } from '../../documents/file-zone.tsx';
import { failureText } from '../../failure-text.ts';
import { fileText, OTHER_LETTERS, type OtherLetters } from '../../office/file-text.ts';
import { ImportColumns } from '../../office/import-columns.tsx';
import { importTemplate, separatorOf } from '../../office/import-template.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { saveFile } from '../../save-file.ts';
import { AppliedLines, Checked, type ImportOutcome, type ImportReport } from './import-lines.tsx';

type Step =
  | { readonly step: 'choose' }
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'failed'; readonly text: string }
  /** Its letters are not in UTF-8, so a person must say which they are. */
  | { readonly step: 'letters'; readonly file: File }
  | { readonly step: 'checked'; readonly csv: string; readonly report: ImportReport }
  | { readonly step: 'applied'; readonly lines: ImportOutcome['lines'] };

const Import = () => {
  const speech = useOffice();
  const { office, say, language } = speech;
  const { imports, directory } = office;
  const client = useClient();
  const [kind, setKind] = useState<ImportKind>('institutions');
  const [step, setStep] = useState<Step>({ step: 'choose' });
  const [progress, setProgress] = useState<{ readonly done: number; readonly count: number }>();
  const kinds = {
    institutions: say(imports.kindInstitutions),
    memberships: say(imports.kindMemberships),
    people: say(imports.kindPeople),
  };
  const check = async (file: File, letters?: OtherLetters): Promise<void> => {
    setStep({ step: 'checking', name: file.name });
    const read = fileText(new Uint8Array(await file.arrayBuffer()), letters);
    if (read.kind === 'notText') return setStep({ step: 'failed', text: say(imports.notText) });
    if (read.kind === 'otherLetters') return setStep({ step: 'letters', file });
    if (read.text.trim() === '') return setStep({ step: 'failed', text: say(office.importFaults.noLines) });
    if (read.text.length > IMPORT_LENGTH_MAXIMUM) return setStep({ step: 'failed', text: say(imports.tooLarge) });
    const answer = await called(client.checkImport({ body: { kind, csv: read.text } }));
    setStep(
      answer.ok
        ? { step: 'checked', csv: read.text, report: answer.body }
        : { step: 'failed', text: failureText(answer.failure, speech) },
    );
  };
  /** Sends the file as often as lines are left; each time the next of them are written. */
  const apply = async (
    csv: string,
    { digest, lines: { length: count } }: ImportReport,
  ): Promise<Failure | undefined> => {
    let lines: ImportOutcome['lines'] = [];
    let left = count;
    let after: number | undefined;
    while (left > 0) {
      setProgress({ done: count - left, count });
      const answer = await called(client.applyImport({ body: { kind, csv, digest, after } }));
      setProgress(undefined);
      if (!answer.ok) return answer.failure;
      lines = [...lines, ...answer.body.lines];
      after = answer.body.lines.at(-1)?.line;
      left = answer.body.left;
    }
    setStep({ step: 'applied', lines });
    return undefined;
  };
  const download = async (): Promise<void> => {
    const answer = await called(client.exportDirectory({ query: { kind, separator: separatorOf(language) } }));
    if (answer.ok)
      saveFile(
        new TextEncoder().encode(answer.body.csv),
        `${kind}-${new Date().toISOString().slice(0, 10)}.csv`,
        'text/csv',
      );
    else setStep({ step: 'failed', text: failureText(answer.failure, speech) });
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
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(importTemplate(kind, language))}`}
              download={`${kind}.csv`}
              class="button button-second button-small"
            >
              {say(imports.template)}
            </a>{' '}
            <button type="button" class="button button-second button-small" onClick={() => void download()}>
              {say(imports.export)}
            </button>
          </p>
          <p class="quiet">{say(imports.exportText)}</p>
          <ImportColumns kind={kind} />
          <FileZone
            id="import-file"
            label={say(imports.choose)}
            accept=".csv,.txt,text/csv"
            onFiles={([file]) => {
              if (file !== undefined) void check(file);
            }}
          />
        </section>
        <div role="status">
          {step.step === 'checking' && <p>{say(imports.checking, { name: step.name })}</p>}
          {progress !== undefined && <p>{say(imports.applying, progress)}</p>}
          {step.step === 'failed' && <Notice tone="bad" title={step.text} />}
        </div>
        {step.step === 'letters' && (
          <Letters file={step.file} onLetters={(letters) => void check(step.file, letters)} />
        )}
        {step.step === 'checked' && <Checked report={step.report} onApply={() => apply(step.csv, step.report)} />}
        {step.step === 'applied' && <AppliedLines lines={step.lines} />}
      </div>
    </Page>
  );
};

/** Brings institutions, seats or people in from a file: checked as a whole first, applied in one confirmed step. */
export const ImportPage = inOffice(Import);

type LettersProps = { readonly file: File; readonly onLetters: (letters: OtherLetters) => void };

/** Asks in which letters a file is written that is not in UTF-8. */
const Letters = ({ file, onLetters }: LettersProps) => {
  const { office, say } = useOffice();
  const { imports } = office;
  const names = {
    'windows-1256': say(imports.lettersArabic),
    'windows-1254': say(imports.lettersTurkish),
    'windows-1252': say(imports.lettersWestern),
  };
  return (
    <Notice tone="care">
      <p>{say(imports.otherLetters, { name: file.name })}</p>
      <div class="actions">
        {OTHER_LETTERS.map((letters) => (
          <button
            type="button"
            class="button button-second button-small"
            key={letters}
            onClick={() => onLetters(letters)}
          >
            {names[letters]}
          </button>
        ))}
      </div>
    </Notice>
  );
};
