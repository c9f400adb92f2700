import { helper } from '../../test/helper.ts';
export const probe = helper;
