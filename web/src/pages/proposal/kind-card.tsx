import type { ComponentChildren } from 'preact';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { useWords } from '../../words.tsx';
import { DocumentRow } from './document-row.tsx';
import type { ListedDocument } from './listed-document.ts';
import { PaperStanding } from './paper-standing.tsx';

type KindCardProps = {
  readonly kind: DocumentKind;
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3';
  /** Whether the call asks for it at this stage; undefined for papers that it does not name. */
  readonly asked: { readonly required: boolean } | undefined;
  readonly documents: readonly ListedDocument[];
  /** What is said of a document besides, and what can be done with it besides reading it. */
  readonly noteOf?: (document: ListedDocument) => ComponentChildren;
  readonly actionsOf?: (document: ListedDocument) => ComponentChildren;
  readonly children?: ComponentChildren;
};

/** One kind of paper: whether it is asked for and there, and what has been sent, each with its earlier versions. */
export const KindCard = ({ kind, heading: Heading, asked, documents, noteOf, actionsOf, children }: KindCardProps) => {
  const { words, say } = useWords();
  const current = documents.filter(({ status }) => status !== 'superseded');
  const earlierOf = (each: ListedDocument): readonly ListedDocument[] => {
    const before = documents.find(({ id }) => id === each.replaces);
    return before === undefined ? [] : [before, ...earlierOf(before)];
  };
  return (
    <section class="card kind-card" aria-labelledby={`kind-${kind}`}>
      <div class="kind-head">
        <Heading id={`kind-${kind}`}>{say(words.documentKinds[kind])}</Heading>
        {asked !== undefined && <PaperStanding isRequired={asked.required} documents={current} />}
      </div>
      {current.length > 0 && (
        <ul class="rows">
          {current.map((each) => (
            <DocumentRow key={each.id} document={each} earlier={earlierOf(each)} note={noteOf?.(each)}>
              {actionsOf?.(each)}
            </DocumentRow>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
};
