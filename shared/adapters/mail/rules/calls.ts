import type { CallEvent } from '../../../domain/call/events.ts';
import type { DocumentEvent } from '../../../domain/document/events.ts';
import type { QuestionEvent } from '../../../domain/question/events.ts';
import { lacks, names, nobody, says, saysNot, type Telling } from '../mail-rule.ts';

const OFFICES_OWN = 'the office did it';
const BY_PROPOSAL = 'each proposal tells its owner what it means for it';

/** Who is told of what happens to a call. */
export const callTellings: Readonly<Record<CallEvent['type'], Telling>> = {
  Created: nobody(OFFICES_OWN),
  Edited: nobody(OFFICES_OWN),
  Published: [{ mail: 'callPublished', to: ['every-focal-point'], weight: 'news' }],
  Opened: [{ mail: 'callOpened', to: ['every-focal-point', 'every-applicant'], weight: 'news' }],
  Closed: [{ mail: 'callClosed', to: ['coordinator'], weight: 'tells' }],
  // Before the first closing anybody may still begin a proposal, so all focal points hear; in the final stage those who wait for one.
  Extended: [
    {
      mail: 'callExtended',
      to: ['draft-owners', 'every-focal-point'],
      weight: 'tells',
      when: saysNot('stage', 'final'),
    },
    {
      mail: 'finalStageExtended',
      to: ['draft-owners', 'draft-focal-points'],
      weight: 'tells',
      when: says('stage', 'final'),
    },
  ],
  ReviewStarted: nobody(OFFICES_OWN),
  ShortListPublished: nobody(BY_PROPOSAL),
  FinalStageOpened: nobody(BY_PROPOSAL),
  FinalStageClosed: nobody(BY_PROPOSAL),
  FinalReviewStarted: nobody(OFFICES_OWN),
  FinalListPublished: nobody(BY_PROPOSAL),
  ContractingStarted: nobody('each grant tells those who must act'),
  ImplementationStarted: nobody('each grant tells those who must act'),
  ClosedOut: nobody('each grant has told its owner that it is closed'),
  Cancelled: [
    { mail: 'callCancelled', to: ['every-focal-point', 'coordinator', 'working-assessors'], weight: 'tells' },
  ],
};

/** Who is told of what happens to a question about a call. Whoever prepares a proposal hears of every answer, as whoever asked does. */
export const questionTellings: Readonly<Record<QuestionEvent['type'], Telling>> = {
  Asked: [{ mail: 'questionAsked', to: ['coordinator'] }],
  Answered: [
    { mail: 'questionAnswered', to: ['person'], weight: 'tells' },
    { mail: 'answerPublished', to: ['draft-owners'], weight: 'tells' },
  ],
  Declined: [{ mail: 'questionDeclined', to: ['person'], weight: 'tells' }],
};

/** Who is told of what happens to a document. */
export const documentTellings: Readonly<Record<DocumentEvent['type'], Telling>> = {
  Requested: nobody('whoever uploads sees it'),
  Arrived: nobody('it is looked at within the minute'),
  FoundClean: nobody('that is what whoever uploaded expects'),
  FoundUnfit: [
    { mail: 'documentUnfit', to: ['person', 'owner'], when: lacks('partnerId') },
    { mail: 'letterUnfit', to: ['partner'], when: names('partnerId') },
    { mail: 'partnerLetterUnfit', to: ['owner'], when: names('partnerId') },
  ],
  Superseded: nobody('whoever uploaded the next version did it'),
  GivenUp: nobody('a week has gone by without the file, and the page of the documents has said so all along'),
  Deleted: nobody('whoever deleted it did it'),
};
