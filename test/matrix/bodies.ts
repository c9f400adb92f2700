import { preliminaryRubric } from '#shared/domain/call/preset-rubrics.ts';
import { ELIGIBILITY_CRITERIA } from '#shared/domain/proposal/rules/eligibility.ts';
import { aConfiguration, CALL } from '../builders/a-call.ts';
import { DOCUMENT } from '../builders/a-document.ts';
import { HASH } from '../builders/a-payment-batch.ts';
import { ORDER } from '../builders/a-payment-order.ts';
import { aClaim } from '../builders/a-payment-request.ts';
import { ACCOUNT } from '../builders/an-account.ts';
import { ASSESSED_PROPOSAL, type Params } from './cases.ts';
import { FOREIGN, idOf } from './people.ts';

const reason = { reason: 'as agreed' };
const narrative = { narrative: 'As planned.', outputs: [] };

const marks = {
  marks: preliminaryRubric.sections.flatMap(({ criteria }) =>
    criteria.map(({ id }) => ({ criterion: id, mark: 3, reason: 'As shown.' })),
  ),
  comments: preliminaryRubric.sections.map(({ id }) => ({ section: id, text: 'Sound.' })),
};

const assignment = { proposalId: ASSESSED_PROPOSAL, assessorId: idOf('assessor', FOREIGN), stage: 'preliminary' };

/** A well-formed body for each route that takes one, by operationId. Those left out are asked with an empty one. */
const BODIES: Readonly<Record<string, unknown>> = {
  proposeAccount: {
    holderName: 'Ministry of Trade',
    iban: 'TR330006100519786457841326',
    bankName: 'Ziraat Bank',
    currency: 'USD',
    address: { town: 'Ankara', country: 'TR' },
    evidenceDocumentId: DOCUMENT,
  },
  recordCallBack: { contactName: 'A. Yilmaz', contactNumber: '+90 312 000 00 00', calledAt: '2022-09-14T09:00:00Z' },
  suspendAccount: reason,
  supersedeAccount: reason,
  rejectAccount: reason,
  planAssignments: { stage: 'preliminary' },
  assign: { assignments: [assignment] },
  declareConflict: { conflict: false },
  saveAssessment: marks,
  returnAssessment: reason,
  createCall: aConfiguration(),
  editCall: { configuration: aConfiguration() },
  extendCall: { closesAt: '2022-10-10T21:00:00Z', ...reason },
  openFinalStage: { finalClosesAt: '2023-01-09T21:00:00Z' },
  cancelCall: reason,
  registerInstitution: { kind: 'public', country: 'TR', names: { en: 'Ministry of Works' }, shortName: 'MoW' },
  amendInstitution: { names: { en: 'Ministry of Works' }, shortName: 'MoW' },
  grantMembership: { area: 'tourism', validFrom: '2022-01-01' },
  endMembership: { validTo: '2022-09-01' },
  suspendInstitution: reason,
  checkImport: { kind: 'people', csv: 'name,email' },
  applyImport: { kind: 'people', csv: 'name,email', digest: HASH },
  invitePerson: { name: 'Leyla', email: 'leyla@cpf.example', language: 'tr', grants: [{ role: 'assessor' }] },
  amendPerson: { name: 'Leyla', language: 'tr' },
  correctAddress: { email: 'right@cpf.example' },
  setRoles: { grants: [{ role: 'assessor' }] },
  suspendPerson: reason,
  recordMailFault: { fault: 'bounce', detail: 'no such mailbox' },
  saveSettings: { language: 'fr', mails: { rhythm: 'daily', news: true } },
  prepareContract: { signatory: 'A. Yilmaz, Minister' },
  signGrant: { contractHash: HASH },
  declineGrant: reason,
  suspendGrant: reason,
  terminateGrant: { ...reason, eligibleMinor: 0 },
  settleGrant: { finalEligibleMinor: 0 },
  recordRefund: { amountMinor: 100, reference: 'R-1' },
  notifyActivity: {
    startsAt: '2023-05-10T09:00:00Z',
    endsAt: '2023-05-12T17:00:00Z',
    place: 'Ankara',
    agendaDocumentId: DOCUMENT,
  },
  holdActivity: {
    startedAt: '2022-05-10T09:00:00Z',
    endedAt: '2022-05-12T17:00:00Z',
    participants: [{ country: 'TR', people: 5 }],
  },
  submitEvidence: { evidence: [{ documentId: DOCUMENT, kind: 'agenda' }] },
  queryActivity: { question: 'Who took part?' },
  reverseLedgerEntry: reason,
  assignSuspense: { account: '1100', ...reason },
  recallOrder: reason,
  resolveOrder: { outcome: 'cleared', note: 'Another person of that name.' },
  cancelOrder: reason,
  openBatch: { orderIds: [ORDER], executionDate: '2022-09-16', currency: 'USD' },
  approveBatch: { fileHash: HASH },
  dissolveBatch: { reason: 'Account suspended' },
  receiveBankMessage: { fileName: 'a.xml', xml: '<Document/>' },
  createPaymentRequest: { kind: 'interim', accountId: ACCOUNT, lines: aClaim().lines },
  queryPaymentRequest: { question: 'Which hall?' },
  answerPaymentRequest: { answer: 'The large one.' },
  checkDocuments: {
    lines: aClaim().lines.map((line, index) => ({ lineNumber: index + 1, approvedMinor: line.amountMinor })),
  },
  rejectPaymentRequest: reason,
  reissuePaymentRequest: { accountId: ACCOUNT },
  createProposal: { callId: CALL, area: 'trade', themeId: 'tradeFacilitation', title: 'Faster customs' },
  saveProposal: { sections: { summary: { text: 'In short.' } } },
  offerPiece: { number: 1, sha256: HASH },
  takeOverFinal: { from: 'preliminary' },
  offerLetterPiece: { number: 1, sha256: HASH },
  sendPartnerLetter: { fileName: 'letter.pdf', contentType: 'application/pdf', sizeBytes: 1000, sha256: HASH },
  announcePresence: { section: 'activities' },
  sendToFocalPoint: { contentHash: HASH },
  returnProposal: reason,
  transmitProposal: { contentHash: HASH },
  recallProposal: reason,
  withdrawProposal: reason,
  recordEligibility: { checklist: Object.fromEntries(ELIGIBILITY_CRITERIA.map((each) => [each, 'pass'])) },
  askClarification: { question: 'Which one?' },
  answerClarification: { answer: 'This one.' },
  decideProposal: { decision: 'shortList', minutes: 'Meeting 1' },
  askRevision: { items: [{ section: 'budget', text: 'Less travel.' }] },
  submitRevision: { contentHash: HASH },
  promoteProposal: { ...reason, grantMinor: 100 },
  addPartner: {
    institutionName: 'Ministry of Jordan',
    country: 'JO',
    role: 'provider',
    contactName: 'Rania',
    contactEmail: 'rania@jo.example',
    language: 'ar',
  },
  correctPartner: { role: 'provider', contactName: 'Rania', contactEmail: 'rania@jo.example', language: 'ar' },
  acceptPartnerInvitation: { name: 'Rania', position: 'Director' },
  createReport: { kind: 'interim', ...narrative },
  saveReport: narrative,
  returnReport: reason,
  askQuestion: { question: 'May ministries of justice apply?' },
  answerQuestion: { answer: 'Yes, they may.' },
  declineQuestion: reason,
};

const FILE = { fileName: 'plan.pdf', contentType: 'application/pdf', sizeBytes: 1000, sha256: HASH };

/** What to send on a route about the case that the path's variables name. */
export const bodyOf = (operationId: string, params: Params): unknown =>
  operationId === 'requestUpload'
    ? { owner: { kind: 'proposal', id: params['proposalId'] }, kind: 'workPlan', ...FILE }
    : (BODIES[operationId] ?? {});

export const queryOf = (operationId: string, params: Params): Params | undefined => {
  if (operationId === 'listDocuments') return { ownerKind: 'proposal', ownerId: params['proposalId'] ?? '' };
  return operationId === 'getRanking' ? { stage: 'preliminary' } : undefined;
};
