import { Link } from 'wouter';
import { useFetched } from '../../fetched.ts';
import { fieldLabels } from '../../form/field-names.ts';
import { breachText } from '../../form/form-limits.ts';
import { Missing } from '../../parts/later.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords, type Words } from '../../words.tsx';
import { useFormSetting } from './form-setting.ts';
import { missingText } from './missing-texts.ts';
import type { ProposalTools } from './proposal-page.tsx';
import { SectionName } from './section-list.tsx';

/** The rules of the limits come after the page, because they bring the schemas with them; a preliminary form has no limits. */
const limitRules = () => import('#shared/domain/proposal/rules/form-breaches.ts');

type Unfit = { readonly section: string; readonly text: string };

/**
 * What is answered but not so as this call takes it: kinds and headings that it does not offer, days outside its period, limits that are
 * broken. What was taken over from an earlier proposal shows here; what is merely missing is in the list of sections.
 */
export const UnfitAnswers = ({ proposal, call }: ProposalTools) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const setting = useFormSetting(proposal, call);
  const mayWrite = proposal.allowed.includes('retitle');
  const { module: rules, ...fetched } = useFetched(limitRules, mayWrite && proposal.stage === 'final');
  const limits = rules?.formBreaches(setting.sections, setting.limits, setting.ownerCountry) ?? [];
  const unfit: readonly Unfit[] = [
    ...proposal.missing.filter(isUnfit).map((each) => ({
      section: each.section,
      text: withRow(each.field, missingText(each, fieldLabels(each.section, spoken), spoken), spoken),
    })),
    ...limits.filter(isUnfit).map((each) => ({
      section: each.section,
      text: breachText(each, setting, fieldLabels(each.section, spoken), spoken),
    })),
  ];
  if (fetched.isMissing) return <Missing {...fetched} />;
  if (unfit.length === 0 || !mayWrite) return null;
  return (
    <Notice tone="care" title={say(words.proposal.unfitTitle)}>
      <p>{say(words.proposal.unfitText)}</p>
      <ul>
        {unfit.map(({ section, text }) => (
          <li key={`${section} ${text}`}>
            <Link href={`/proposals/${proposal.id}/form/${section}#check`}>
              <SectionName name={section} />
            </Link>
            {' · '}
            {text}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** What only lacks an answer is no misfit. */
const LACKING: readonly string[] = [
  'missing',
  'neededByLimit',
  'noAim',
  'noOutcome',
  'noOutput',
  'tooFewParticipantCountries',
];

const isUnfit = (each: { readonly reason: string } | { readonly kind: string }): boolean =>
  !LACKING.includes('reason' in each ? each.reason : each.kind);

const withRow = (field: string, text: string, { words, say }: Words): string => {
  const row = /^rows\.(\d+)\./.exec(field)?.[1];
  return row === undefined ? text : say(words.finalForm.inRow, { number: Number(row) + 1, text });
};
