import { type Area, areaCode } from '../kernel/area.ts';
import { alpha3, type Country } from '../kernel/country.ts';

/** The public code of a proposal, e.g. `2016-SDNTOURI-251`: year of submission, owner's country, area, running number of the year. */
export type ProposalCode = `${number}-${string}-${number}`;

const FORM = /^\d{4}-[A-Z]{3}[A-Z]{5}-[1-9]\d*$/;

export const isProposalCode = (value: unknown): value is ProposalCode => typeof value === 'string' && FORM.test(value);

/**
 * Makes the code. An institution of the OIC stands for no country and gets `OIC` in its place ([default] of this scheme; no such
 * code has been seen).
 */
export const proposalCode = (owner: Country | 'oic', area: Area, year: number, number: number): ProposalCode =>
  `${year}-${owner === 'oic' ? 'OIC' : alpha3(owner)}${areaCode(area)}-${number}`;
