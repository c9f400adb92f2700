import type { CallConfiguration } from '#shared/domain/call/configuration.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import {
  isSuspicious,
  LIKENESS_PERCENT,
  type Likened,
  likeness,
  likenessOfTexts,
} from '#shared/domain/proposal/rules/likeness.ts';
import { plannedActivities } from '#shared/domain/proposal/rules/planned-activities.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { loadForms, valuesOf } from './proposal-form.ts';

type Means = Pick<Parts, 'repository' | 'drafts'>;

/** How many proposals are read whole, those of the likest titles first: a double whose title shares nothing is not looked for further. */
const READ_AT_MOST = 25;
/** A title less like than this, of another owner, is not worth reading the whole proposal. */
const TITLE_PERCENT_AT_LEAST = 20;

/** Drafts are their owners' alone, and what was withdrawn before it was sent repeats nothing. */
const COMPARED = (line: Listed): boolean => line.summary['submittedAt'] !== undefined;

/**
 * The proposals of this and all other calls that look like this one, the likest first. Costs one list page a call and, for each of the few
 * likely ones, the reading of its form.
 */
export const doublesOf = async (state: ProposalState, configuration: CallConfiguration, parts: Means) => {
  const calls = await allListed(parts.repository, { index: 'family', key: 'call' });
  const lines = (
    await Promise.all(
      calls.map(({ id }) => allListed(parts.repository, { index: 'family', key: `call#${id}#proposal` })),
    )
  ).flat();
  const likely = lines
    .filter((line) => line.id !== state.id && COMPARED(line))
    .map((line) => ({ line, percent: likenessOfTexts(state.title, String(line.summary['title'])) }))
    .filter(
      ({ line, percent }) =>
        percent >= TITLE_PERCENT_AT_LEAST || line.summary['ownerInstitutionId'] === state.ownerInstitutionId,
    )
    .sort((left, right) => right.percent - left.percent)
    .slice(0, READ_AT_MOST);
  const threshold = configuration.likenessPercent ?? LIKENESS_PERCENT;
  const own = await likened(state, configuration, parts);
  const compared = await Promise.all(likely.map(({ line }) => compare(own, line.id, parts)));
  return compared
    .flatMap((each) => (each !== undefined && isSuspicious(each.likeness, threshold) ? [shown(each)] : []))
    .sort((left, right) => right.percent - left.percent);
};

type Compared = { readonly state: ProposalState; readonly likeness: ReturnType<typeof likeness> };

const compare = async (own: Likened, id: string, parts: Means): Promise<Compared | undefined> => {
  const state = (await parts.repository.load(proposalKind, id))?.state;
  const call = state && (await parts.repository.load(callKind, state.callId))?.state;
  if (state === undefined || call === undefined) return undefined;
  return { state, likeness: likeness(own, await likened(state, call.configuration, parts)) };
};

const likened = async (state: ProposalState, configuration: CallConfiguration, { drafts }: Means): Promise<Likened> => {
  const { preliminary } = await loadForms(drafts, state);
  const themes = configuration.areas.flatMap((area) => area.themes);
  return {
    ownerInstitutionId: state.ownerInstitutionId,
    title: state.title,
    theme: themes.find(({ id }) => id === state.themeId)?.title ?? '',
    activities: plannedActivities(valuesOf(preliminary)).map(({ title }) => title),
  };
};

const shown = ({ state, likeness: found }: Compared) => ({
  proposalId: state.id,
  callId: state.callId,
  code: state.code,
  title: state.title,
  ownerName: state.ownerName,
  status: state.status,
  percent: found.percent,
  sameOwner: found.sameOwner,
  sameTitle: found.sameTitle,
});
