import { sentence } from '#shared/words/catalogue.ts';
import type { Message } from '#shared/words/message.ts';
import type { OfficeWords } from '#shared/words/office-words.ts';

/** The sentences that name settings, and the way to say them. */
type LabelSpeech = { readonly office: Pick<OfficeWords, 'settings'>; readonly say: (message: Message) => string };

/** The label of the setting that a pointer names, for lists of faults. */
export const settingLabel = (pointer: string, { office, say }: LabelSpeech): string => {
  const names = pointer.split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
  const known = names.toReversed().map((name) => sentence(office.settings.labels, name));
  const message = known.find((each) => each !== undefined);
  return message === undefined ? '' : say(message);
};
