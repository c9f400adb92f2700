import { pure } from '../shared/domain/kernel/pure.ts';
export const probe = pure;
