import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';
import { repeatedPlaces } from './repeated.ts';

/** Whether every area of the call has a theme: until then the call is a bare draft. */
export const hasThemes = (configuration: CallConfiguration): boolean =>
  configuration.areas.every((area) => area.themes.length > 0);

/** Every area is named once and has at least one theme of its own (dossier §4 [stated]: what is outside the themes isn't financed). */
export const themeFaults = (configuration: CallConfiguration): readonly ConfigurationFault[] => {
  const { areas } = configuration;
  return [
    ...repeatedPlaces(areas.map((each) => each.area)).map(
      (place) => ({ code: 'areaNamedTwice', pointer: `/areas/${place}` }) as const,
    ),
    ...areas.flatMap((each, place) =>
      each.themes.length === 0 ? [{ code: 'areaWithoutTheme', pointer: `/areas/${place}/themes` } as const] : [],
    ),
    ...areas.flatMap((each, place) =>
      repeatedPlaces(each.themes.map((theme) => theme.id)).map(
        (theme) => ({ code: 'themeNamedTwice', pointer: `/areas/${place}/themes/${theme}` }) as const,
      ),
    ),
  ];
};
