import { ELIGIBILITY_CRITERIA, type ReasonsAgainstData } from '#shared/domain/proposal/rules/eligibility.ts';
import { OfficeSpeaking, useOffice } from '../../office/office-words.tsx';

type AgainstDataProps = { readonly reasons: ReasonsAgainstData };

/** Which points were passed although the data said that they are not met, each with the reason for it. */
export const AgainstData = ({ reasons }: AgainstDataProps) => {
  const { office, say } = useOffice();
  const { againstTitle, questions } = office.eligibility;
  return (
    <dl class="against">
      {ELIGIBILITY_CRITERIA.filter((point) => reasons[point] !== undefined).map((point) => (
        <div key={point}>
          <dt>
            {say(againstTitle)}: <bdi>{point}</bdi> {say(questions[point])}
          </dt>
          <dd class="said" dir="auto">
            {reasons[point]}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** The same for a page that the office shares with others: brings the office's words along. */
export const AgainstDataSpoken = (props: AgainstDataProps) => (
  <OfficeSpeaking>
    <AgainstData {...props} />
  </OfficeSpeaking>
);
