export const calls = {
  title: 'Calls for proposals',
  intro: 'Each call sets its own themes, dates and rules.',
  none: 'No call is open now. Calls usually open on 1 September; come back then, or ask your focal point.',
  opens: 'Opens',
  closes: 'Closes',
  finalStageCloses: 'Final stage closes',
  implementation: 'Projects run',
  partnerMinimum: 'Partner countries',
  partnerMinimumText:
    '{count, plural, =0 {None required} one {At least # besides yours} other {At least # besides yours}}',
  projectTypes: 'Types of projects',
  intermediary: 'Answers legally and fiscally',
  cancelled: 'This call was cancelled. Reason: {reason}',
  themesTitle: 'Themes',
  themesText: 'A project must serve a theme of its area; others are not financed.',
  startTitle: 'Start a proposal',
  startText:
    'You can stop at any time. Everything is saved as you type, and nothing is sent before your responsible authority signs.',
  start: 'Start a proposal',
  signInToStart: 'Sign in to start a proposal',
  notYours: 'Only editors of a registered institution can start a proposal.',
  projectTitle: 'Project title',
  projectTitleHint: 'Say what the project does and for whom. You can change it later.',
  area: 'Cooperation area',
  theme: 'Theme',
  themeChoose: 'Choose an area first',
  seatNone:
    'Your institution has no seat in the working group {area}, so no proposal can be begun there. Ask the coordination office.',
  seatEndsBefore:
    'Your institution’s seat in the working group {area} ends before the call closes: the proposal would be found not eligible. Ask the coordination office now.',
  focalPointVacant:
    'Your country has no focal point for {area} now, and without one the proposal cannot be transmitted. Ask the coordination office before you write.',
  institution: 'Institution',
  from: 'Begin with an earlier proposal',
  fromHint: 'Its form and partners are taken over; partners must be invited anew.',
  create: 'Create the proposal',
  statement: 'The server’s clock decides whether something came in time.',
} satisfies Record<string, string>;
