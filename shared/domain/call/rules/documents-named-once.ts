import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';
import { repeatedPlaces } from './repeated.ts';

/** A stage asks for each kind of document once: a kind cannot be required and optional at the same time. */
export const documentFaults = ({ documents }: CallConfiguration): readonly ConfigurationFault[] =>
  (['preliminary', 'final', 'contract'] as const).flatMap((stage) =>
    repeatedPlaces(documents[stage].map((each) => each.kind)).map(
      (place) => ({ code: 'documentNamedTwice', pointer: `/documents/${stage}/${place}` }) as const,
    ),
  );
