import type { Area } from '../../../domain/kernel/area.ts';
import type { Country } from '../../../domain/kernel/country.ts';
import type { PrintFact } from '../print-document.ts';
import type { Speech } from './frame.ts';

/** By what a reader knows a proposal on paper. */
export type AboutProposal = {
  readonly proposalId: string;
  /** Absent until the number is issued. */
  readonly code: string | undefined;
  readonly title: string;
  readonly ownerName: string;
  readonly country: Country;
  readonly area: Area;
  readonly callTitle: string;
};

export const aboutProposal = (about: AboutProposal, { words, speak }: Speech): readonly PrintFact[] => {
  const { page } = words.prints;
  return [
    [speak(page.code), about.code ?? speak(page.codeFollows)],
    [speak(page.title), about.title],
    [speak(page.owner), about.ownerName],
    [speak(page.country), speak(words.countries[about.country])],
    [speak(page.area), speak(words.areas[about.area])],
    [speak(page.call), about.callTitle],
  ];
};
