import { row } from '../contract/row.ts';
export const probe = row;
