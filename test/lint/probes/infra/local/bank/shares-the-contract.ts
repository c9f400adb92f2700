import { row } from '../../../shared/contract/row.ts';
export const probe = row;
