import { Link } from 'wouter';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { SectionName } from './section-list.tsx';
import type { whatLacks } from './what-lacks.ts';

type MissingSummaryProps = { readonly proposalId: string; readonly lacks: ReturnType<typeof whatLacks> };

/** What stands between the proposal and its signature: sections with gaps and compulsory papers, each a link, and the rule that the server names. */
export const MissingSummary = ({ proposalId, lacks: { sections, papers, reasons } }: MissingSummaryProps) => {
  const { words, say } = useWords();
  return (
    <Notice tone="care" title={say(words.proposal.checkMissingTitle)}>
      <ul>
        {sections.map(({ section, count }) => (
          <li key={section}>
            <Link href={`/proposals/${proposalId}/form/${section}#check`}>
              <SectionName name={section} />: {say(words.proposal.sectionMissing, { count })}
            </Link>
          </li>
        ))}
        {papers.map((kind) => (
          <li key={kind}>
            <Link href={`/proposals/${proposalId}/documents`}>
              {say(words.proposal.paperMissing, { kind: say(words.documentKinds[kind]) })}
            </Link>
          </li>
        ))}
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
};
