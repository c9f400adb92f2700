import { type Instant, plusDays } from '../../kernel/instant.ts';
import type { CallConfiguration } from '../configuration.ts';

/**
 * Before which moment the final stage must close, seen from a moment in the call's life: before projects start, as the settings are checked for
 * before they are published. A call that runs so late that this cannot be kept may reach into the time of the projects, but must leave
 * some of it: they end by the end of November whatever happened before (dossier §5 [stated]).
 */
export const latestFinalEnd = (
  { implementationStartsAt, implementationEndsAt }: CallConfiguration,
  earliestEnd: Instant,
): Instant => (earliestEnd < implementationStartsAt ? implementationStartsAt : implementationEndsAt);

/** Before which moment the preliminary stage must close: so that the final one, with its days or its fixed end, comes before projects start. */
export const latestPreliminaryEnd = ({
  finalClosesAt,
  finalStageDays,
  implementationStartsAt,
}: CallConfiguration): Instant => finalClosesAt ?? plusDays(implementationStartsAt, -finalStageDays);
