import type { Catalogue } from '../catalogue.ts';
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

/** Every sentence in Arabic. */
export const arabic: Catalogue = {
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
