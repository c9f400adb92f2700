import { proposalPage } from '#shared/contract/schemas/proposal.ts';
import { combine } from '#shared/domain/assessment/rules/combine.ts';
import { ranked } from '#shared/domain/assessment/rules/rank.ts';
import { maximumOf } from '#shared/domain/assessment/rules/score.ts';
import type { AssessmentState } from '#shared/domain/assessment/state.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { Area } from '#shared/domain/kernel/area.ts';
import { shownFraction } from '#shared/domain/kernel/fraction.ts';
import { allListed } from '../../facts/all-listed.ts';
import type { Parts } from '../../parts.ts';
import { assignedInCall } from './assigned-in-call.ts';

/**
 * The proposals of a call, best first, by what the assessments submitted so far come to. Two lists are read, of proposals and of assessments,
 * and no single case: about one unit for each twenty lines.
 */
export const rankingOf = async (
  call: CallState,
  { stage, area }: { readonly stage: AssessmentState['stage']; readonly area?: Area | undefined },
  parts: Parts,
) => {
  const rubric = call.configuration.rubrics[stage];
  const [listed, assigned] = await Promise.all([
    allListed(parts.repository, { index: 'family', key: `call#${call.id}#proposal` }),
    assignedInCall(call.id, stage, parts),
  ]);
  const lines = proposalPage.parse({ items: listed.map(({ summary, ...head }) => ({ ...summary, ...head })) });
  const rankable = lines.items.flatMap((line) => {
    const scores = (assigned.get(line.id) ?? []).flatMap(({ score }) => (score === undefined ? [] : [score]));
    const combined = combine(scores, rubric);
    const isAsked = area === undefined || line.area === area;
    return combined === undefined || !isAsked
      ? []
      : [{ proposalId: line.id, area: line.area, transmittedAt: line.submittedAt, combined, line }];
  });
  return {
    maximum: maximumOf(rubric),
    items: ranked(rankable).map(({ line, combined }, index) => ({
      rank: index + 1,
      proposalId: line.id,
      status: line.status,
      title: line.title,
      code: line.code,
      ownerName: line.ownerName,
      country: line.country,
      area: line.area,
      total: combined.total,
      shown: shownFraction(combined.total),
      sections: [...combined.sections],
      assessments: combined.assessments,
      spread: combined.spread,
      needsAnother: combined.needsAnother,
      meetsLines: combined.meetsLines,
    })),
  };
};
