import type { EligibilityCriterion } from '../../../domain/proposal/rules/eligibility.ts';

/** The eleven questions of the eligibility check. */
const questions = {
  E1: 'The applicant is of a kind that the call is for',
  E2: 'The applicant belonged to the working group of the area when the call closed',
  E3: 'Transmitted in time by the right focal point',
  E4: 'Area and theme are those of the call',
  E5: 'Enough partner countries take part',
  E6: 'Technical cooperation and capacity building only',
  E7: 'All compulsory documents are there',
  E8: 'All activities lie inside the implementation period',
  E9: 'The amount is within the ceiling',
  E10: 'Not a double of another proposal or of a funded project',
  E11: 'The owner owes no report and no refund',
} satisfies Record<EligibilityCriterion, string>;

/** What each answer of the data rests on. */
const facts = {
  E2: 'Working group: {area}',
  E3: 'Transmitted {at}. The call closed {closesAt}.',
  E5: '{accepted} of {needed} partner countries have accepted. {countries}',
  E6: 'Kinds of activity: {kinds}',
  E7: 'Missing or not checked yet: {documents}',
  E8: 'The period runs from {from} to {to}.',
  outside: 'Outside it: {titles}',
  E9: 'Asked for {requested}; the ceiling is {ceiling}.',
  ceiling: 'The ceiling is {ceiling}. The preliminary form asks for no amount yet.',
  E10: '{count, plural, =0 {Nothing like it was found.} one {One proposal resembles it; compare it below.} other {# proposals resemble it; compare them below.}}',
  E11: 'Overdue reports: {reports}. Refunds not paid: {refunds}.',
};

export const eligibility = {
  title: 'Eligibility check',
  deskTitle: 'Eligibility desk',
  deskText: 'Proposals of this call that wait for their check, and what has become of the others.',
  deskOpen: 'Open the eligibility desk',
  toCheck: 'To be checked',
  toCheckNone: 'No proposal waits for its check.',
  asked: 'Waiting for the owner’s answer',
  askedNone: 'No question is open.',
  failed: 'Found not eligible',
  failedNone: 'None has been found not eligible.',
  check: 'Check',
  secondNeeded: 'A second person must look',
  answered: 'The owner has answered',
  colleagueNeeded: 'A colleague must look',
  questions,
  facts,
  verdicts: {
    met: 'By the data: met',
    notMet: 'By the data: not met',
    person: 'The data does not decide this: please look',
  },
  yourFinding: 'Your finding',
  pass: 'Met',
  fail: 'Not met',
  unanswered: 'Say whether it is met: {question}',
  reason: 'Reason for the owner',
  reasonHint: 'Needed when a point is not met. The owner reads it with the decision.',
  againstReason: 'Why it is met all the same',
  againstHint:
    'The data says it is not met. Your reason is kept with your name for the office; the owner does not see it.',
  againstMissing: 'Write why it is met although the data says it is not: {question}',
  againstTooLong: 'Shorten the reason: {question}',
  againstTitle: 'Found met against the data',
  record: 'Record the check',
  recordText:
    'If all points are met, the proposal goes to assessment at once. If one is not, a second person must find the same.',
  proposedTitle: 'One person has found this proposal not eligible',
  proposedText: 'Points not met: {failed}. Reason: {reason}',
  proposedNext:
    'It becomes final when a second person finds the same points not met. Another finding starts this anew.',
  done: 'The check is over. {status}',
  askButton: 'Ask the owner',
  askLabel: 'Your question',
  askHint:
    'Only about faults of form, and only once. The owner has {days, plural, one {# working day} other {# working days}}.',
  askedTitle: 'Question to the owner',
  askMissing: 'Write your question',
  unansweredInTime: 'Not answered in time',
  doublesTitle: 'Possible doubles',
  doublesText: 'Found by comparing titles, themes and activities with all calls. A likeness decides nothing.',
  doublesNone: 'Nothing like this proposal was found.',
  percent: '{percent} % alike',
  sameOwner: 'Same owner',
  sameTitle: 'Same title',
};
