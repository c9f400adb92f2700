import { AREAS } from '../../kernel/area.ts';
import { isMore, type Money, sum } from '../../kernel/money.ts';
import type { CallConfiguration } from '../configuration.ts';
import type { CallFacts } from '../facts.ts';
import type { CallRejection } from '../rejections.ts';

/**
 * The accepted grants together stay within the call's envelope, and those of an area within its share when it has one
 * (dossier P2). The first envelope that is broken is named, the areas' before the whole.
 */
export const envelopeRefusal = (
  configuration: CallConfiguration,
  accepted: CallFacts['accepted'],
): CallRejection | undefined => {
  for (const area of AREAS) {
    const envelope = configuration.areas.find((each) => each.area === area)?.envelope;
    const total = sumOf(
      accepted.filter((each) => each.area === area),
      configuration,
    );
    if (envelope !== undefined && isMore(total, envelope))
      return { kind: 'aboveEnvelope', area, accepted: total, envelope };
  }
  const total = sumOf(accepted, configuration);
  return isMore(total, configuration.envelope)
    ? { kind: 'aboveEnvelope', area: undefined, accepted: total, envelope: configuration.envelope }
    : undefined;
};

const sumOf = (accepted: CallFacts['accepted'], configuration: CallConfiguration): Money =>
  sum(
    accepted.map((each) => each.grant),
    configuration.currency,
  );
