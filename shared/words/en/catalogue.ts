import { areas } from './areas.ts';
import { countries } from './countries.ts';
import { documentKinds } from './documents.ts';
import {
  addCountry,
  answers,
  atLeastOneRow,
  fields,
  hints,
  missing,
  people,
  removeCountry,
  sectionHints,
  sections,
} from './form.ts';
import { happenings } from './happenings.ts';
import { autosave } from './pages/autosave.ts';
import { calls } from './pages/calls.ts';
import { deadline } from './pages/deadline.ts';
import { desk } from './pages/desk.ts';
import { finalForm } from './pages/final-form.ts';
import { frame } from './pages/frame.ts';
import { home } from './pages/home.ts';
import { invitation } from './pages/invitation.ts';
import { papers } from './pages/papers.ts';
import { proposal } from './pages/proposal.ts';
import { questions } from './pages/questions.ts';
import { session } from './pages/session.ts';
import { settings } from './pages/settings.ts';
import { together } from './pages/together.ts';
import { validation } from './pages/validation.ts';
import { problems } from './problems.ts';
import { rejections } from './rejections.ts';
import { roles } from './roles.ts';
import { states } from './states.ts';

/**
 * The sentences that every reader's browser loads before it shows anything, in English: the language in which all is written first, and
 * that other languages are held against. Every kilobyte here is waited for on a ministry's slow link, so only what visitors, applicants and
 * focal points read until the final list belongs here. What the office's desks say goes into `office.ts`, what is said of grants, reports,
 * accounts and payments into `grants.ts`; a page loads those by itself (`inOffice`). What stands only on paper or in mails has files of its
 * own. `test/bench/budgets.ts` holds this one to its size.
 */
export const english = {
  areas,
  autosave,
  calls,
  countries,
  desk,
  documentKinds,
  form: { addCountry, answers, atLeastOneRow, fields, hints, missing, people, removeCountry, sectionHints, sections },
  finalForm,
  together,
  deadline,
  frame,
  happenings,
  home,
  invitation,
  papers,
  problems,
  proposal,
  questions,
  rejections,
  roles,
  session,
  settings,
  states,
  validation,
};
