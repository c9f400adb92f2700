import { round } from './comes-round.ts';
export const probe = () => round;
