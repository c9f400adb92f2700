import type { MailFault } from '../state.ts';

/**
 * Whether mail that nobody must get may go to an address. Not where it came back for good, was called unwanted or was refused: it would
 * only harm the sender's name, and waits in the digest until the office has cleared the trouble. A delay may be over at any moment.
 */
export const takesOptionalMail = (fault: Pick<MailFault, 'fault'> | undefined): boolean =>
  fault === undefined || fault.fault === 'delayed';

/** The fault to keep of the one known and the one just heard: a delay says less than what stops mail for good. */
export const graverFault = (known: MailFault | undefined, heard: MailFault): MailFault =>
  heard.fault === 'delayed' && known !== undefined && !takesOptionalMail(known) ? known : heard;
