import { kept } from '../../shared/store/kept.ts';
export const probe = kept;
