import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';

/** There is something to grant; all amounts are in the call's currency, and the areas' shares do not come to more than the whole, which also no single grant exceeds. */
export const moneyFaults = (configuration: CallConfiguration): readonly ConfigurationFault[] => {
  const { areas, currency, envelope, limits, secondCheckerAbove } = configuration;
  const amounts = [
    { pointer: '/envelope', amount: envelope },
    { pointer: '/limits/grantMax', amount: limits.grantMax },
    { pointer: '/limits/threeQuotesAbove', amount: limits.threeQuotesAbove },
    { pointer: '/limits/tenderAbove', amount: limits.tenderAbove },
    ...(limits.unitRates ?? []).map(
      (each, place) => ({ pointer: `/limits/unitRates/${place}/maximum`, amount: each.maximum }) as const,
    ),
    { pointer: '/secondCheckerAbove', amount: secondCheckerAbove },
    ...areas.map((each, place) => ({ pointer: `/areas/${place}/envelope`, amount: each.envelope }) as const),
  ] as const;
  const foreign = amounts.flatMap(({ pointer, amount }) =>
    amount !== undefined && amount.currency !== currency ? [{ code: 'otherCurrency', pointer } as const] : [],
  );
  const { grantMax } = limits;
  const tooLarge =
    grantMax !== undefined && grantMax.amountMinor > envelope.amountMinor
      ? [{ code: 'grantMaxAboveEnvelope', pointer: '/limits/grantMax' } as const]
      : [];
  const shares = areas.reduce((total, each) => total + (each.envelope?.amountMinor ?? 0), 0);
  const overspent =
    shares > envelope.amountMinor ? [{ code: 'areasAboveEnvelope', pointer: '/envelope' } as const] : [];
  const empty = envelope.amountMinor === 0 ? [{ code: 'envelopeEmpty', pointer: '/envelope' } as const] : [];
  return [...empty, ...foreign, ...tooLarge, ...overspent];
};
