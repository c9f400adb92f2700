import { probe } from './goes-round.ts';
export const round = () => probe;
