import { APPLICANT_KINDS } from '#shared/domain/kernel/applicant-kind.ts';
import { AREAS } from '#shared/domain/kernel/area.ts';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { INSTITUTION_ROLES, OFFICE_ROLES } from '#shared/domain/kernel/roles.ts';

/** What may stand in a column of a file whose answers are given; countries are too many to be named. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  kind: APPLICANT_KINDS,
  area: AREAS,
  language: LANGUAGES,
  role: [...INSTITUTION_ROLES, 'focal-point', ...OFFICE_ROLES],
  deputy: ['yes', 'no'],
};

/** The answers that a column takes; undefined where anything may be written. */
export const importAnswers = (column: string): readonly string[] | undefined => ANSWERS[column];
