import type { ProposalState } from '../state.ts';
import { type EligibilityFacts, type EligibilityFinding, finding } from './eligibility-finding.ts';
import { spanFaults } from './missing.ts';
import { partnerCountries } from './partner-countries.ts';
import { plannedActivities } from './planned-activities.ts';

/** E4: the theme is one of the call's themes in the proposal's area. */
export const themeFinding = (
  { area, themeId }: Pick<ProposalState, 'area' | 'themeId'>,
  { call }: EligibilityFacts,
): EligibilityFinding =>
  finding(
    'E4',
    call?.themes.some((theme) => theme.id === themeId && theme.area === area),
    { area },
  );

/** E5: enough partner countries have accepted, each counted once and not the owner's own (dossier §3). */
export const partnersFinding = (
  proposal: Pick<ProposalState, 'partners' | 'ownerKind' | 'country'>,
  { call }: EligibilityFacts,
): EligibilityFinding => {
  const countries = [...partnerCountries(proposal)];
  if (call === undefined) return finding('E5', undefined, { accepted: countries.length, countries });
  const facts = { accepted: countries.length, needed: call.partnerMinimum, countries };
  return finding('E5', countries.length >= call.partnerMinimum, facts);
};

/**
 * E6: capacity building alone. A kind of activity that the call does not name fails; kinds that it names say nothing of what is really meant,
 * so a person reads the activities.
 */
export const softnessFinding = ({ call, sections }: EligibilityFacts): EligibilityFinding => {
  const kinds = [...new Set(plannedActivities(sections).map(({ kind }) => kind))];
  const foreign = kinds.filter((kind) => kind !== '' && call?.activityKinds.includes(kind) === false);
  return finding('E6', foreign.length > 0 ? false : undefined, { kinds, foreign });
};

/** E7: every compulsory document is there and has been found clean. */
export const documentsFinding = ({ documentsMissing }: EligibilityFacts): EligibilityFinding =>
  documentsMissing === undefined
    ? finding('E7', undefined)
    : finding('E7', documentsMissing.length === 0, { documents: documentsMissing });

/** E8: every activity lies inside the call's implementation window. An activity without dates is for a person to judge. */
export const datesFinding = ({ call, sections }: EligibilityFacts): EligibilityFinding => {
  if (call === undefined) return finding('E8', undefined);
  const { from, to } = call.implementation;
  const spans = plannedActivities(sections);
  const outside = spans.filter((span) => spanFaults(monthly(span), { from: from.slice(0, 7), to: to.slice(0, 7) })[0]);
  const facts = { from, to, outside: outside.map(({ title }) => title) };
  if (outside.length > 0) return finding('E8', false, facts);
  const isDated = spans.length > 0 && spans.every((span) => span.from !== '' && span.to !== '');
  return finding('E8', isDated ? true : undefined, facts);
};

const monthly = (span: { readonly from: string; readonly to: string }) => ({
  from: span.from.slice(0, 7),
  to: span.to.slice(0, 7),
});

/** E9: what is asked for is within the call's ceiling. A preliminary form asks for no amount yet; a call may set no ceiling. */
export const amountFinding = (
  { requestedMinor, currency }: Pick<ProposalState, 'requestedMinor' | 'currency'>,
  { call }: EligibilityFacts,
): EligibilityFinding => {
  if (call === undefined) return finding('E9', undefined);
  const ceiling = call.grantMaximumMinor;
  if (ceiling === undefined) return finding('E9', true);
  const facts = { ceilingMinor: ceiling, currency: currency ?? call.currency };
  return requestedMinor === undefined
    ? finding('E9', undefined, facts)
    : finding('E9', requestedMinor <= ceiling, { ...facts, requestedMinor });
};

/** E10: nothing like it was found among this call's and earlier proposals. A likeness is a suspicion and no more: a person compares. */
export const doublesFinding = ({ doubles }: EligibilityFacts): EligibilityFinding =>
  finding('E10', doubles === 0 ? true : undefined, doubles === undefined ? {} : { count: doubles });
