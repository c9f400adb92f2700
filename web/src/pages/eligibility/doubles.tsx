import { Link } from 'wouter';
import { useOffice } from '../../office/office-words.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { statusText } from '../../status-text.ts';
import type { ShownCheck } from './finding.ts';

/** The proposals that this one resembles, for a person to compare. */
export const Doubles = ({ doubles }: Pick<ShownCheck, 'doubles'>) => {
  const spoken = useOffice();
  const { office, say } = spoken;
  const { eligibility } = office;
  return (
    <section class="card" id="doubles">
      <h2>{say(eligibility.doublesTitle)}</h2>
      {doubles.length === 0 ? (
        <p>{say(eligibility.doublesNone)}</p>
      ) : (
        <>
          <p class="quiet">{say(eligibility.doublesText)}</p>
          <ul class="rows">
            {doubles.map((each) => (
              <li key={each.proposalId}>
                <div class="row-main">
                  <p class="row-title">
                    <Link href={`/proposals/${each.proposalId}/read`}>
                      <bdi>{each.title}</bdi>
                    </Link>
                  </p>
                  <p class="quiet">
                    {each.code !== undefined && (
                      <>
                        <bdi>{each.code}</bdi> ·{' '}
                      </>
                    )}
                    <bdi>{each.ownerName}</bdi>
                  </p>
                </div>
                <span class="tag tag-care">{say(eligibility.percent, { percent: each.percent })}</span>
                {each.sameTitle && <span class="tag tag-care">{say(eligibility.sameTitle)}</span>}
                {each.sameOwner && <span class="tag">{say(eligibility.sameOwner)}</span>}
                <StatusTag status={each.status} label={statusText('proposal', each.status, spoken)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
