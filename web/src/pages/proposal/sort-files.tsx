import { useRef, useState } from 'preact/hooks';
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { FileZone } from '../../documents/file-zone.tsx';
import { refusalOf } from '../../documents/taken-types.ts';
import type { ToSend } from '../../documents/upload.ts';
import { SelectField } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';

type SortFilesProps = {
  readonly kinds: readonly DocumentKind[];
  readonly limitsOf: (kind: DocumentKind) => DocumentLimits;
  readonly send: (toSend: ToSend) => void;
};

type Chosen = { readonly key: number; readonly file: File; readonly kind: DocumentKind | undefined };

/** Takes files of several kinds at once and asks of each what it is before any is sent. */
export const SortFiles = ({ kinds, limitsOf, send }: SortFilesProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [isChecked, setIsChecked] = useState(false);
  const lastKey = useRef(0);
  const add = (files: readonly File[]): void => {
    const added = files.map((file): Chosen => {
      lastKey.current += 1;
      return { key: lastKey.current, file, kind: undefined };
    });
    setChosen((before) => [...before, ...added]);
  };
  const faultOf = ({ file, kind }: Chosen): string | undefined => {
    if (kind !== undefined) return refusalOf(file, limitsOf(kind), spoken);
    return isChecked ? say(words.papers.whatIsMissing) : undefined;
  };
  const sendAll = (): void => {
    const isReady = chosen.every((each) => each.kind !== undefined && faultOf(each) === undefined);
    setIsChecked(!isReady);
    if (!isReady) return;
    for (const { file, kind } of chosen) if (kind !== undefined) send({ kind, file });
    setChosen([]);
  };
  return (
    <section class="card" aria-labelledby="several-files">
      <h2 id="several-files">{say(words.papers.several)}</h2>
      <p>{say(words.papers.severalText)}</p>
      {chosen.map((each) => (
        <div class="sorted-file" key={each.key}>
          <SelectField
            id={`what-is-${each.key}`}
            label={say(words.papers.whatIs, { name: each.file.name })}
            error={faultOf(each)}
            value={each.kind ?? ''}
            onValue={(value) =>
              setChosen((all) =>
                all.map((one) =>
                  one.key === each.key ? { ...one, kind: DOCUMENT_KINDS.find((kind) => kind === value) } : one,
                ),
              )
            }
            choices={kinds.map((kind) => ({ value: kind, label: say(words.documentKinds[kind]) }))}
          />
          <button
            type="button"
            class="button button-quiet"
            onClick={() => setChosen((all) => all.filter(({ key }) => key !== each.key))}
          >
            {say(words.papers.leaveOut)}
            <span class="unseen"> {each.file.name}</span>
          </button>
        </div>
      ))}
      <FileZone
        id="several-file"
        label={say(words.papers.drop)}
        accept={[...new Set(kinds.flatMap((kind) => limitsOf(kind).contentTypes))].join(',')}
        onFiles={add}
      />
      {chosen.length > 0 && (
        <div class="actions">
          <button type="button" class="button" onClick={sendAll}>
            {say(words.papers.sendAll, { count: chosen.length })}
          </button>
        </div>
      )}
    </section>
  );
};
