import type * as z from 'zod/mini';
import { callConfiguration } from '#shared/domain/call/configuration.ts';
import { configurationFaults } from '#shared/domain/call/rules/configuration-faults.ts';
import { AREAS } from '#shared/domain/kernel/area.ts';
import type { SectionValue } from '../drafts/value.ts';
import type { OfficeSpeech } from './office-words.tsx';
import { pointerOf, settingAt } from './setting-path.ts';
import { type SettingSection, sectionOf } from './setting-sections.ts';

/** One thing that is wrong with a call's settings, where it is, and in which section it can be put right. */
export type SettingFault = {
  readonly pointer: string;
  readonly section: SettingSection;
  /** The rows that it lies in, by what they are called: the area, the section of the rubric. */
  readonly rows: readonly string[];
  readonly text: string;
};

/**
 * Everything that is wrong with the settings, by the domain's own schema and rules. As long as something is not filled in, the rules about
 * how settings fit together cannot be asked and only what is not filled in is named.
 */
export const settingFaults = (value: SectionValue, speech: OfficeSpeech): readonly SettingFault[] => {
  const { office, say } = speech;
  const parsed = callConfiguration.safeParse(value);
  const found = parsed.success
    ? configurationFaults(parsed.data).map(({ code, pointer }) => ({
        pointer,
        text: say(office.settings.faults[code]),
      }))
    : parsed.error.issues.map((issue) => ({
        pointer: pointerOf(issue.path.map((step) => (typeof step === 'number' ? step : String(step)))),
        text: issueText(issue, speech),
      }));
  return found.map(({ pointer, text }) => ({
    pointer,
    text,
    section: sectionOf(pointer),
    rows: rowNames(value, pointer, speech),
  }));
};

/** What the rows are called that a place lies in, from outside in: the area, the section of the rubric. */
export const rowNames = (value: SectionValue, pointer: string, { words, say }: OfficeSpeech): readonly string[] => {
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return path.flatMap((step, place) => {
    if (typeof step !== 'number') return [];
    const row = settingAt(value, path.slice(0, place + 1));
    const area = AREAS.find((each) => each === settingAt(row, ['area']));
    const title = settingAt(row, ['title']);
    if (area !== undefined) return [say(words.areas[area])];
    return typeof title === 'string' && title !== '' ? [title] : [String(step + 1)];
  });
};

const issueText = (issue: z.core.$ZodIssue, { office, say }: OfficeSpeech): string => {
  const { fieldFaults } = office.settings;
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? say(fieldFaults.missing)
        : say(fieldFaults.tooSmall, { limit: String(issue.minimum) });
    case 'too_big':
      return say(fieldFaults.tooBig, { limit: String(issue.maximum) });
    case 'invalid_type':
      return say(fieldFaults.missing);
    default:
      return say(fieldFaults.malformed);
  }
};
