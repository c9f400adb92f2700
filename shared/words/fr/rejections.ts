import { callRejections } from './rejections/call.ts';
import { documentRejections } from './rejections/document.ts';
import { institutionRejections } from './rejections/institution.ts';
import { kernelRejections } from './rejections/kernel.ts';
import { personRejections } from './rejections/person.ts';
import { proposalRejections } from './rejections/proposal.ts';
import { questionRejections } from './rejections/question.ts';

/** Why a command was refused, by the refusal's name; a name that two kinds of cases share means the same for both. */
export const rejections = {
  ...callRejections,
  ...documentRejections,
  ...institutionRejections,
  ...kernelRejections,
  ...personRejections,
  ...proposalRejections,
  ...questionRejections,
};
