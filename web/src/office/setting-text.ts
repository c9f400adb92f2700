import { isInstant } from '#shared/domain/kernel/instant.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import { isMoney } from '#shared/domain/kernel/money.ts';
import { type Catalogue, sentence } from '#shared/words/catalogue.ts';
import type { LimitWords } from '#shared/words/limit-words.ts';
import type { Message, Values } from '#shared/words/message.ts';
import type { OfficeWords } from '#shared/words/office-words.ts';
import { isSectionValue } from '../form/section-value.ts';
import { formatMoment, formatMoney, formatNumber, formatSize } from '../format.ts';
import { settingLabel } from './setting-label.ts';
import { pointerOf, type SettingPath } from './setting-path.ts';
import { FILE_TYPES } from './settings/file-types.ts';

/** The reader's words; those of limits come later. Languages are named in themselves. */
export type SettingSpeech = {
  readonly language: Language;
  readonly words: Pick<Catalogue, 'areas' | 'countries' | 'documentKinds' | 'form' | 'frame'>;
  readonly office: Pick<OfficeWords, 'calls' | 'programmes' | 'settings'>;
  readonly limitWords: LimitWords | undefined;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly say: (message: Message, values?: Values) => string;
};

const STAGES = ['preliminary', 'final', 'contract'] as const;

/** What a setting is called: its label in the form, and the stage or kind of document that it is about. */
export const settingName = (path: SettingPath, speech: SettingSpeech): string => {
  const { office, words, say } = speech;
  const about = path
    .map((step) => {
      const stage = STAGES.find((each) => each === step);
      return stage === undefined ? sentence(words.documentKinds, String(step)) : office.calls[stage];
    })
    .find((each) => each !== undefined);
  const label = settingLabel(pointerOf(path), speech);
  return [label, about === undefined ? '' : say(about)].filter(Boolean).join(' · ');
};

/** Members whose value says by itself what it is. */
const SPEAKING_FOR_THEMSELVES = ['area', 'cost', 'country', 'kind', 'name', 'title'];

/** A setting as the form shows it: amounts and moments in the reader's form, answers by their names, a row of a list on a line of its own. */
export const settingText = (name: string, value: unknown, speech: SettingSpeech): string => {
  const { language, say, words } = speech;
  if (value === undefined || value === null) return '–';
  if (isMoney(value)) return formatMoney(value, language);
  if (isInstant(value)) return say(words.frame.istanbulTime, { moment: formatMoment(value, language) });
  if (typeof value === 'number') return numberText(name, value, speech);
  if (typeof value === 'boolean') return say(words.form.answers[value === (name !== BARRED) ? 'yes' : 'no']);
  if (typeof value === 'string') return answerText(name, value, speech);
  if (Array.isArray(value))
    return value
      .map((each: unknown) => settingText(name, each, speech))
      .join(value.some((each) => isSectionValue(each)) ? '\n' : ', ');
  return Object.entries(value)
    .filter(([member]) => member !== 'id')
    .map(([member, each]) => memberText(member, each, speech))
    .join(', ');
};

/** The form asks whether officials are barred from honoraria; the setting says whether they may be paid. */
const BARRED = 'honorariumForOfficials';

const memberText = (member: string, value: unknown, speech: SettingSpeech): string => {
  const text = settingText(member, value, speech);
  const label = settingLabel(`/${member}`, speech);
  return label === '' || SPEAKING_FOR_THEMSELVES.includes(member) ? text : `${label}: ${text}`;
};

const numberText = (name: string, value: number, { language }: SettingSpeech): string => {
  if (name === 'maxBytes') return formatSize(value, language);
  return name === 'year' || name === 'number' ? String(value) : formatNumber(value, language);
};

/** The members that hold one of several answers, and where the answers' names stand. Everything else that is text was written by somebody. */
const answerText = (
  name: string,
  answer: string,
  { office, words, limitWords, languageNames, say }: SettingSpeech,
): string => {
  const { answers } = office.settings;
  const fileType = FILE_TYPES.find(([, type]) => type === answer)?.[0] ?? answer;
  const tables: Readonly<Record<string, Readonly<Record<string, Message>> | undefined>> = {
    programme: office.programmes,
    languages: languageNames,
    area: words.areas,
    country: words.countries,
    kind: words.documentKinds,
    activityKinds: words.form.answers,
    cost: words.form.answers,
    applicantKinds: answers,
    payeeMode: answers,
    tax: answers,
    contentTypes: answers,
    neverPaid: limitWords?.neverPaid,
  };
  const table = tables[name];
  const message = table === undefined ? undefined : sentence(table, name === 'contentTypes' ? fileType : answer);
  return message === undefined ? answer : say(message);
};
