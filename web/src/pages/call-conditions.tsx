import type { Client } from '#shared/contract/client.ts';
import { formatList, formatMoney } from '../format.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { useWords, type Words } from '../words.tsx';

type PublicCall = Extract<Awaited<ReturnType<Client['getOpenCall']>>, { readonly ok: true }>['body'];

const APPLICANTS = { public: 'publicApplicants', oic: 'oicApplicants', nonProfit: 'nonProfitApplicants' } as const;

/** Who may apply to a call, for what, in which languages and with which documents: what everybody wants to know before the work begins. */
export const CallConditions = ({ call }: { readonly call: PublicCall }) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const { calls, form } = words;
  const spokenLanguages = new Intl.DisplayNames(language, { type: 'language' });
  const facts: readonly Fact[] = [
    [say(calls.whoMayApply), <Names names={call.applicantKinds.map((kind) => say(calls[APPLICANTS[kind]]))} />],
    [say(calls.activities), <Names names={call.activityKinds.map((kind) => say(form.answers[kind]))} short />],
    ...(call.grantMaximum === undefined
      ? []
      : [
          [
            say(calls.grantMaximum),
            say(calls.grantMaximumText, { maximum: formatMoney(call.grantMaximum, language) }),
          ] as const,
        ]),
    [
      say(calls.languages),
      formatList(
        call.languages.map((each) => spokenLanguages.of(each) ?? each),
        language,
      ),
    ],
    ...documentFact(say(calls.preliminaryDocuments), call.documents.preliminary, spoken),
    ...documentFact(say(calls.finalDocuments), call.documents.final, spoken),
  ];
  return (
    <div class="card">
      <Facts facts={facts} />
    </div>
  );
};

const documentFact = (
  label: string,
  documents: PublicCall['documents']['final'],
  { words, say }: Words,
): readonly Fact[] => {
  if (documents.length === 0) return [];
  const names = documents.map(({ kind, required }) => {
    const name = say(words.documentKinds[kind]);
    return required ? name : say(words.calls.ifAny, { name });
  });
  return [[label, <Names names={names} />]];
};

type NamesProps = {
  readonly names: readonly string[];
  /** Side by side, for many of a word or two. */
  readonly short?: boolean;
};

/** Names under each other: in a sentence, each would stand with its capital letter. */
const Names = ({ names, short = false }: NamesProps) => (
  <ul class={short ? 'short-names' : undefined}>
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);
