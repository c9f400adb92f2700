import { kept } from '../../store/kept.ts';
export const probe = kept;
