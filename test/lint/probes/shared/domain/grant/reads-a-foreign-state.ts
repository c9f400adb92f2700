import { callState } from '../call/state.ts';
export const probe = callState;
