import type { DocumentKind } from '../../domain/document/ids.ts';
import type { RejectionReason } from '../../domain/document/state.ts';

/** What a document is called on a page. */
export const documentKinds = {
  guidelines: 'Guidelines of the call',
  partnerConsent: 'Partner consent',
  projectFiche: 'Project fiche',
  logframe: 'Logical framework',
  workPlan: 'Work plan',
  termsOfReference: 'Terms of reference',
  curriculumVitae: 'Curriculum vitae',
  quote: 'Quote',
  mandate: 'Mandate of the signatory',
  bankProof: 'Proof of the bank account',
  signedContract: 'Signed contract',
  agenda: 'Agenda',
  invitation: 'Invitation',
  attendanceList: 'Attendance list',
  evaluation: 'Evaluation',
  photo: 'Photo',
  presentation: 'Presentation',
  study: 'Study',
  serviceContract: 'Service contract',
  timesheet: 'Timesheet',
  receipt: 'Receipt',
  passport: 'Passport',
  invoice: 'Invoice',
  ticket: 'Ticket',
  boardingPass: 'Boarding pass',
  acceptanceNote: 'Acceptance note',
  finalReport: 'Final report',
  output: 'Output for publication',
  assetList: 'List of assets',
  refundSlip: 'Refund slip',
  other: 'Other document',
} satisfies Record<DocumentKind, string>;

/** Why a file was not taken, and what to do about it. */
export const documentRefusals = {
  empty: 'The file is empty. Choose another.',
  malware: 'The file contains malware. Check your computer and use a clean copy.',
  typeNotAllowed: 'This type of file is not accepted. Save it as PDF, Word, Excel, PowerPoint, JPEG or PNG.',
  typeDiffers: 'The contents are of another type than the name says. Save the file again in the right format.',
  macros: 'The file can carry a program (macros). Save it without macros, or as PDF.',
  encrypted:
    'The file is locked with a password or protected against changes, so it cannot be checked. Remove the protection, or print it as a new PDF.',
  archive: 'The file is an archive, or other files are packed or attached inside it. Send the files one by one.',
  damaged: 'The file is damaged, cut off or built in a way that cannot be checked. Save it again, or as PDF.',
  activeContent:
    'The file can do something by itself when it is opened (a script, a start of programs, a link to live data). Print it as a new PDF.',
  fetchesContent:
    'The file fetches a template or pictures from elsewhere when it is opened, which would tell who reads it. Put them into the file, or save it as PDF.',
  polyglot: 'The file can be read as two different types at once. Save it anew, or print it as PDF.',
  bomb: 'The file unpacks to far more than its size. Save it again, or as PDF.',
  hashDiffers: 'What arrived is not the file that was announced. Send the file again.',
  sizeDiffers: 'The file arrived with another size than was announced. Send it again.',
  arrivedLate:
    'The file arrived after its case had been sent off, so it is not part of it. If the case comes back to you, send the file again.',
} satisfies Record<RejectionReason, string>;
