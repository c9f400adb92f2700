import { type Id, idOf } from '../kernel/ids.ts';

export type CallId = Id<'call'>;
export const isCallId = idOf<'call'>();
