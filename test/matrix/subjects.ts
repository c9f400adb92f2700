import type { routes } from '#shared/contract/routes.ts';

/** The kinds of cases that routes are about. `papers` are the documents of one proposal as a list. */
export type Aggregate =
  | 'account'
  | 'activity'
  | 'assessment'
  | 'bankMessage'
  | 'call'
  | 'document'
  | 'grant'
  | 'institution'
  | 'ledgerEntry'
  | 'papers'
  | 'paymentBatch'
  | 'paymentOrder'
  | 'paymentRequest'
  | 'person'
  | 'proposal'
  | 'question'
  | 'report';

/**
 * What a route does: `reads` a case or what hangs on it, `gives` a command `to` a case, `makes` a case by a command, or none of these.
 * `under` names the case that the new one belongs to.
 */
export type Subject = {
  readonly reads?: Aggregate;
  readonly gives?: string;
  readonly to?: Aggregate;
  readonly makes?: Aggregate;
  readonly under?: Aggregate;
};

const to = (aggregate: Aggregate, gives: string): Subject => ({ to: aggregate, gives });
const reads = (aggregate: Aggregate): Subject => ({ reads: aggregate });
const makes = (aggregate: Aggregate, gives: string, under?: Aggregate): Subject =>
  under === undefined ? { makes: aggregate, gives } : { makes: aggregate, gives, under };
const LOOKS_ON: Subject = {};

/** Every route of the surface. A new row does not compile before it says here what it is about. */
export const subjects: { readonly [Name in keyof typeof routes]: Subject } = {
  proposeAccount: makes('account', 'propose'),
  listAccounts: LOOKS_ON,
  getAccount: reads('account'),
  recordCallBack: to('account', 'recordCallBack'),
  approveAccount: to('account', 'approve'),
  suspendAccount: to('account', 'suspend'),
  supersedeAccount: to('account', 'supersede'),
  rejectAccount: to('account', 'reject'),

  planAssignments: reads('call'),
  assign: makes('assessment', 'assign', 'call'),
  listAssignments: LOOKS_ON,
  getAssignment: reads('assessment'),
  declareConflict: to('assessment', 'declare'),
  saveAssessment: to('assessment', 'save'),
  submitAssessment: to('assessment', 'submit'),
  returnAssessment: to('assessment', 'return'),
  getRanking: reads('call'),

  createCall: makes('call', 'create'),
  listCalls: LOOKS_ON,
  getStanding: reads('call'),
  getCall: reads('call'),
  editCall: to('call', 'edit'),
  publishCall: to('call', 'publish'),
  extendCall: to('call', 'extend'),
  publishShortList: to('call', 'publishShortList'),
  openFinalStage: to('call', 'openFinalStage'),
  publishFinalList: to('call', 'publishFinalList'),
  closeOutCall: to('call', 'closeOut'),
  cancelCall: to('call', 'cancel'),

  getMe: LOOKS_ON,
  saveSettings: LOOKS_ON,
  showUnsubscribe: LOOKS_ON,
  unsubscribe: LOOKS_ON,
  registerInstitution: makes('institution', 'register'),
  listInstitutions: LOOKS_ON,
  getInstitution: reads('institution'),
  amendInstitution: to('institution', 'amend'),
  grantMembership: to('institution', 'grantMembership'),
  endMembership: to('institution', 'endMembership'),
  suspendInstitution: to('institution', 'suspend'),
  reinstateInstitution: to('institution', 'reinstate'),
  checkImport: LOOKS_ON,
  applyImport: LOOKS_ON,
  exportDirectory: LOOKS_ON,
  invitePerson: makes('person', 'invite'),
  invitePersonAgain: to('person', 'inviteAgain'),
  listPeople: LOOKS_ON,
  getPerson: reads('person'),
  amendPerson: to('person', 'amend'),
  correctAddress: to('person', 'correctAddress'),
  setRoles: to('person', 'setRoles'),
  listMailTroubles: LOOKS_ON,
  recordMailFault: to('person', 'recordMailFault'),
  clearMailFault: to('person', 'clearMailFault'),
  suspendPerson: to('person', 'suspend'),
  reinstatePerson: to('person', 'reinstate'),

  requestUpload: makes('document', 'request', 'papers'),
  renewUpload: reads('document'),
  listPieces: reads('document'),
  offerPiece: reads('document'),
  listDocuments: reads('papers'),
  getDocument: reads('document'),
  downloadDocument: reads('document'),
  deleteDocument: to('document', 'delete'),

  listGrants: LOOKS_ON,
  getGrant: reads('grant'),
  getGrantHistory: reads('grant'),
  prepareContract: to('grant', 'prepareContract'),
  signGrant: to('grant', 'sign'),
  declineGrant: to('grant', 'decline'),
  startGrant: to('grant', 'start'),
  suspendGrant: to('grant', 'suspend'),
  resumeGrant: to('grant', 'resume'),
  terminateGrant: to('grant', 'terminate'),
  settleGrant: to('grant', 'settle'),
  recordRefund: to('grant', 'recordRefund'),
  closeGrant: to('grant', 'close'),
  listActivities: reads('grant'),
  getActivity: reads('activity'),
  notifyActivity: to('activity', 'notify'),
  holdActivity: to('activity', 'hold'),
  submitEvidence: to('activity', 'submitEvidence'),
  acceptActivity: to('activity', 'accept'),
  queryActivity: to('activity', 'query'),

  verifyAudit: LOOKS_ON,

  listLedgerEntries: LOOKS_ON,
  getLedgerEntry: reads('ledgerEntry'),
  reverseLedgerEntry: to('ledgerEntry', 'reverse'),
  assignSuspense: to('ledgerEntry', 'assign'),
  getTrialBalance: LOOKS_ON,
  getReconciliation: LOOKS_ON,

  getHealth: LOOKS_ON,
  getOpenApi: LOOKS_ON,
  getReference: LOOKS_ON,

  listPaymentOrders: LOOKS_ON,
  getPaymentOrder: reads('paymentOrder'),
  recallOrder: to('paymentOrder', 'recall'),
  resolveOrder: to('paymentOrder', 'resolve'),
  cancelOrder: to('paymentOrder', 'cancel'),
  recordSilence: to('paymentOrder', 'recordSilence'),
  openBatch: makes('paymentBatch', 'open'),
  listBatches: LOOKS_ON,
  getBatch: reads('paymentBatch'),
  freezeBatch: to('paymentBatch', 'freeze'),
  approveBatch: to('paymentBatch', 'approve'),
  releaseBatch: to('paymentBatch', 'release'),
  dissolveBatch: to('paymentBatch', 'dissolve'),
  getBatchFile: reads('paymentBatch'),
  receiveBankMessage: LOOKS_ON,
  listBankMessages: LOOKS_ON,
  getBankMessage: reads('bankMessage'),

  createPaymentRequest: makes('paymentRequest', 'create', 'grant'),
  listPaymentRequests: LOOKS_ON,
  getPaymentRequest: reads('paymentRequest'),
  signPaymentRequest: to('paymentRequest', 'sign'),
  submitPaymentRequest: to('paymentRequest', 'submit'),
  queryPaymentRequest: to('paymentRequest', 'query'),
  answerPaymentRequest: to('paymentRequest', 'answer'),
  checkDocuments: to('paymentRequest', 'checkDocuments'),
  confirmTechnical: to('paymentRequest', 'confirmTechnical'),
  approvePaymentRequest: to('paymentRequest', 'approve'),
  rejectPaymentRequest: to('paymentRequest', 'reject'),
  withdrawPaymentRequest: to('paymentRequest', 'withdraw'),
  reissuePaymentRequest: to('paymentRequest', 'reissue'),

  printReceipt: reads('proposal'),
  printProposal: reads('proposal'),
  printContract: reads('grant'),
  printPaymentOrder: reads('paymentBatch'),

  createProposal: makes('proposal', 'create'),
  listProposals: LOOKS_ON,
  getProposal: reads('proposal'),
  saveProposal: to('proposal', 'retitle'),
  takeOverFinal: to('proposal', 'retitle'),
  sendToFocalPoint: to('proposal', 'sendToFocalPoint'),
  returnProposal: to('proposal', 'return'),
  transmitProposal: to('proposal', 'transmit'),
  recallProposal: to('proposal', 'recall'),
  withdrawProposal: to('proposal', 'withdraw'),
  startCheck: to('proposal', 'startCheck'),
  getEligibility: reads('proposal'),
  recordEligibility: to('proposal', 'recordEligibility'),
  askClarification: to('proposal', 'askClarification'),
  answerClarification: to('proposal', 'answerClarification'),
  decideProposal: to('proposal', 'decide'),
  askRevision: to('proposal', 'askRevision'),
  submitRevision: to('proposal', 'submitRevision'),
  promoteProposal: to('proposal', 'promote'),
  addPartner: to('proposal', 'addPartner'),
  correctPartner: to('proposal', 'correctPartner'),
  invitePartner: to('proposal', 'invitePartner'),
  withdrawInvitation: to('proposal', 'withdrawInvitation'),
  sendPartnerLetter: LOOKS_ON,
  renewLetterUpload: LOOKS_ON,
  listLetterPieces: LOOKS_ON,
  offerLetterPiece: LOOKS_ON,
  getPartnerInvitation: LOOKS_ON,
  acceptPartnerInvitation: LOOKS_ON,
  declinePartnerInvitation: LOOKS_ON,
  getPresence: reads('proposal'),
  announcePresence: reads('proposal'),
  getFocalPoint: reads('proposal'),
  listSignatures: reads('proposal'),
  getSnapshot: reads('proposal'),
  getProposalHistory: reads('proposal'),

  listOpenCalls: LOOKS_ON,
  getOpenCall: LOOKS_ON,
  getGuidelines: LOOKS_ON,
  listAnsweredQuestions: LOOKS_ON,
  listFundedProjects: LOOKS_ON,
  getFundedProject: LOOKS_ON,
  verifyReceipt: LOOKS_ON,

  askQuestion: makes('question', 'ask', 'call'),
  listQuestions: reads('call'),
  getQuestion: reads('question'),
  answerQuestion: to('question', 'answer'),
  declineQuestion: to('question', 'decline'),

  createReport: makes('report', 'create', 'grant'),
  listReports: reads('grant'),
  getReport: reads('report'),
  saveReport: to('report', 'save'),
  submitReport: to('report', 'submit'),
  returnReport: to('report', 'return'),
  approveReport: to('report', 'approve'),
};
