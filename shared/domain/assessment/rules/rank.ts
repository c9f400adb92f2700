import type { Area } from '../../kernel/area.ts';
import { compareFractions, fraction } from '../../kernel/fraction.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Combined } from './combine.ts';

/** A proposal with what its assessments came to. */
export type Rankable = {
  readonly proposalId: string;
  readonly area: Area;
  readonly transmittedAt: Instant | undefined;
  readonly combined: Combined;
};

/** Sections that break a tie, in this order, where the rubric has them (dossier P3). */
const TIE_BREAKERS = ['relevance', 'multilateral'] as const;

/**
 * Best first. Equal totals are told apart by Relevance, then by Multilateral cooperation, then for the area with the fewest proposals among
 * these, then for the earlier transmission (dossier P3); the id stands last so that the order is always the same.
 */
export const ranked = <Proposal extends Rankable>(proposals: readonly Proposal[]): readonly Proposal[] => {
  const inArea = (area: Area): number => proposals.filter((proposal) => proposal.area === area).length;
  return proposals.toSorted(
    (left, right) =>
      compareFractions(right.combined.total, left.combined.total) ||
      bySections(left.combined, right.combined) ||
      inArea(left.area) - inArea(right.area) ||
      compareText(left.transmittedAt ?? '9', right.transmittedAt ?? '9') ||
      compareText(left.proposalId, right.proposalId),
  );
};

const bySections = (left: Combined, right: Combined): number => {
  for (const name of TIE_BREAKERS) {
    const difference = compareFractions(pointsIn(right, name), pointsIn(left, name));
    if (difference !== 0) return difference;
  }
  return 0;
};

const pointsIn = ({ sections }: Combined, name: string) =>
  sections.find(({ section }) => section === name)?.points ?? fraction(0);

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
