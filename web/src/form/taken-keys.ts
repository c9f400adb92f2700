import type { SectionValue } from '../drafts/value.ts';
import { rowsAt, textAt } from './section-value.ts';

/**
 * The references by which the saved sections name activities. One that a line of the budget or a task still names is not given to another
 * activity, though the activity that had it is gone: the line would belong to what its writer never meant.
 */
export const takenKeys = (sections: Readonly<Record<string, SectionValue>>): readonly string[] =>
  Object.values(sections).flatMap((section) =>
    rowsAt(section, 'rows').flatMap((row) => [textAt(row, 'key'), textAt(row, 'activityKey')].filter(Boolean)),
  );
