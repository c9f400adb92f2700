import type { CallConfiguration } from '#shared/domain/call/configuration.ts';
import { configurationOf } from '#shared/domain/call/presets.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { at } from './a-context.ts';

export const CALL = '01HCA110000000000000000000';

/** The settings of a tenth CPF call with the preset's usual ones: open in September 2022, projects from April to November 2023. */
export const aConfiguration = (changes: Partial<CallConfiguration> = {}): CallConfiguration => ({
  ...configurationOf({
    programme: 'cpf',
    number: 10,
    year: 2022,
    titles: { en: 'Tenth call for project proposals' },
    areas: [
      { area: 'trade', themes: [{ id: 'tradeFacilitation', title: 'Trade facilitation' }] },
      { area: 'tourism', themes: [{ id: 'crisisManagement', title: 'Crisis management in tourism' }] },
    ],
    opensAt: at('2022-09-01T06:00:00.000Z'),
    closesAt: at('2022-09-30T21:00:00.000Z'),
    implementationStartsAt: at('2023-04-01T00:00:00.000Z'),
    implementationEndsAt: at('2023-11-30T21:00:00.000Z'),
    envelope: { amountMinor: 100_000_000, currency: 'USD' },
  }),
  ...changes,
});

/** A call, open unless told otherwise. A call in the final stage ends it on 9 January 2023. */
export const aCall = (
  changes: Partial<Omit<CallState, 'configuration'>> = {},
  settings: Partial<CallConfiguration> = {},
): CallState => {
  const configuration = aConfiguration(settings);
  const status = changes.status ?? 'open';
  const isDraft = status === 'draft' || status === 'themesSet';
  return {
    id: CALL,
    status,
    configuration,
    createdAt: at('2022-07-01T08:00:00.000Z'),
    closesAt: configuration.closesAt,
    ...(isDraft ? {} : { publishedAt: at('2022-08-20T08:00:00.000Z') }),
    ...(status === 'finalStageOpen' ? { finalClosesAt: at('2023-01-09T21:00:00.000Z') } : {}),
    ...changes,
  };
};
