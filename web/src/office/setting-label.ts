import { sentence } from '#shared/words/catalogue.ts';
import type { OfficeSpeech } from './office-words.tsx';

/** The label of the setting that a pointer names, for lists of faults. */
export const settingLabel = (pointer: string, { office, say }: OfficeSpeech): string => {
  const names = pointer.split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
  const known = names.toReversed().map((name) => sentence(office.settings.labels, name));
  const message = known.find((each) => each !== undefined);
  return message === undefined ? '' : say(message);
};
