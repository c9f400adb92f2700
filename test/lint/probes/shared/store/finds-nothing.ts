import { nothing } from './not-there.ts';
export const probe = nothing;
