import { AREAS, type Area } from '#shared/domain/kernel/area.ts';
import { useOffice } from '../office-words.tsx';
import { SettingRows, SettingSelect, SettingText } from '../setting-fields.tsx';
import { freshName, settingAt, titleOf } from '../setting-path.ts';

/** The area that a row of the settings names. */
const areaOf = (row: unknown): Area | undefined => AREAS.find((area) => area === settingAt(row, ['area']));

/** The areas of the call, each with its themes. */
export const AreaSettings = () => {
  const { office, words, say } = useOffice();
  const { designer, labels } = office.settings;
  const nameOf = (row: unknown): string => {
    const area = areaOf(row);
    return area === undefined ? say(labels.area) : say(words.areas[area]);
  };
  return (
    <SettingRows
      at={['areas']}
      add={say(designer.addArea)}
      fresh={(rows) => ({ area: AREAS.find((area) => !rows.some((row) => areaOf(row) === area)), themes: [] })}
      nameOf={nameOf}
    >
      {(at, row) => (
        <>
          <h2>{nameOf(row)}</h2>
          <SettingSelect
            at={[...at, 'area']}
            label="area"
            choices={AREAS.map((area) => ({ value: area, label: say(words.areas[area]) }))}
          />
          <h3>{say(labels.themes)}</h3>
          <SettingRows
            at={[...at, 'themes']}
            add={say(designer.addTheme)}
            fresh={(themes) => ({ id: freshName(themes, 'theme'), title: '' })}
            nameOf={titleOf}
          >
            {(theme) => <SettingText at={[...theme, 'title']} label="title" />}
          </SettingRows>
        </>
      )}
    </SettingRows>
  );
};
