import type { Instant } from '../../kernel/instant.ts';
import type { CallState } from '../state.ts';

/**
 * Whether a preliminary proposal that arrives at this moment of the server's clock is in time: from the opening on and before the closing
 * time, to the millisecond. The call's own status may lag behind the clock by a minute, so a call that is published counts
 * as open from `opensAt`, and one still open no longer counts from `closesAt`.
 */
export const isOpenAt = (call: CallState, instant: Instant): boolean =>
  (call.status === 'open' || (call.status === 'published' && call.configuration.opensAt <= instant)) &&
  instant < call.closesAt;
