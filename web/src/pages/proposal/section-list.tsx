import { Link } from 'wouter';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { useWords } from '../../words.tsx';
import type { ShownProposal } from './use-proposal.ts';

/** How far each section is. */
const stateOf = (proposal: ShownProposal, section: string): 'empty' | 'complete' | number => {
  if ((proposal.sections[section]?.version ?? 0) === 0) return 'empty';
  const missing = proposal.missing.filter((each) => each.section === section).length;
  return missing === 0 ? 'complete' : missing;
};

type SectionListProps = { readonly proposal: ShownProposal; readonly current?: string };

/** The form's sections in their order, each with how far it is; for whom it is not yet, that it is being written. */
export const SectionList = ({ proposal, current }: SectionListProps) => {
  const { words, say } = useWords();
  if (proposal.formWithheld === true) return <p>{say(words.proposal.formWithheld)}</p>;
  const names = sectionNames(proposal.stage);
  const done = names.filter((name) => stateOf(proposal, name) === 'complete').length;
  return (
    <>
      <p class="quiet" id="completeness">
        {say(words.proposal.completeness, { done, count: names.length })}
      </p>
      <div class="meter" aria-hidden="true">
        <span style={{ inlineSize: `${(done / names.length) * 100}%` }} />
      </div>
      <ol class="sections">
        {names.map((name) => (
          <li class="section-line" key={name}>
            <Link href={`/proposals/${proposal.id}/form/${name}`} aria-current={name === current ? 'step' : undefined}>
              <SectionName name={name} />
            </Link>
            <SectionState state={stateOf(proposal, name)} />
          </li>
        ))}
      </ol>
    </>
  );
};

/** A section's heading in the reader's words. */
export const SectionName = ({ name }: { readonly name: string }) => {
  const { words, say } = useWords();
  const message = sentence(words.form.sections, name);
  return <>{message === undefined ? name : say(message)}</>;
};

const SectionState = ({ state }: { readonly state: ReturnType<typeof stateOf> }) => {
  const { words, say } = useWords();
  if (state === 'complete') return <span class="tag tag-good">{say(words.proposal.sectionComplete)}</span>;
  if (state === 'empty') return <span class="tag">{say(words.proposal.sectionEmpty)}</span>;
  return <span class="tag tag-care">{say(words.proposal.sectionMissing, { count: state })}</span>;
};
