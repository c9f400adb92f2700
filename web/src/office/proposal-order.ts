import { PROPOSAL_STATUSES } from '#shared/domain/proposal/statuses.ts';
import type { ListedProposal } from './listed-proposal.ts';
import { matches } from './search.ts';

const IN_LIFE: readonly string[] = PROPOSAL_STATUSES;

/** What a call's proposals can be put in order by. */
export const PROPOSAL_COLUMNS = ['code', 'title', 'owner', 'area', 'status', 'submittedAt'] as const;

export type ProposalColumn = (typeof PROPOSAL_COLUMNS)[number];

/** What is asked for: a piece of text, and one status, area or country, each empty when any will do. */
export type ProposalSought = {
  readonly text: string;
  readonly status: string;
  readonly area: string;
  readonly country: string;
};

/** A line with what of it is read in the reader's language. */
export type NamedProposal = ListedProposal & { readonly countryName: string; readonly areaName: string };

export const soughtProposals = (
  proposals: readonly NamedProposal[],
  { text, status, area, country }: ProposalSought,
): readonly NamedProposal[] =>
  proposals.filter(
    (each) =>
      (status === '' || each.status === status) &&
      (area === '' || each.area === area) &&
      (country === '' || each.country === country) &&
      matches(text, each.code ?? '', each.title, each.ownerName, each.countryName),
  );

/**
 * The lines by one column, numbers in it as numbers. Equal ones stand in the order in which they were begun; those with nothing in the column come
 * last either way.
 */
export const orderedProposals = (
  proposals: readonly NamedProposal[],
  column: ProposalColumn,
  isDescending: boolean,
  locale: string,
): readonly NamedProposal[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const textOf = (each: NamedProposal): string => {
    switch (column) {
      case 'code':
        return each.code ?? '';
      case 'title':
        return each.title;
      case 'owner':
        return `${each.countryName} ${each.ownerName}`;
      case 'area':
        return each.areaName;
      case 'status':
        return String(IN_LIFE.indexOf(each.status));
      case 'submittedAt':
        return each.submittedAt ?? '';
    }
  };
  const [filled, empty] = [true, false].map((isFilled) =>
    proposals.filter((each) => (textOf(each) !== '') === isFilled),
  );
  const byColumn = (filled ?? []).toSorted(
    (left, right) =>
      (isDescending ? -1 : 1) * compare(textOf(left), textOf(right)) || left.createdAt.localeCompare(right.createdAt),
  );
  return [...byColumn, ...(empty ?? []).toSorted((left, right) => left.createdAt.localeCompare(right.createdAt))];
};
