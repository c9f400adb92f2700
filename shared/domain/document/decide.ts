import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { ok } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import type { DocumentCommand } from './commands.ts';
import type { DocumentEvent } from './events.ts';
import { type DocumentGuard, documentMachine } from './machine.ts';
import type { DocumentRejection } from './rejections.ts';
import { awaitedUntil } from './rules/awaited-until.ts';
import { safeFileName } from './rules/file-name.ts';
import { papersRefusal } from './rules/owners-papers.ts';
import type { DocumentLimits } from './rules/usual-limits.ts';
import { mayReadDocument } from './rules/who-reads.ts';
import type { DocumentState } from './state.ts';

/** What the rules ask beside the document: the limits of its kind where it belongs, and whose that case is, and whether it is still in its owner's hands. */
type DocumentFacts = {
  readonly limits: DocumentLimits;
  readonly caseIsOpen: boolean;
  /** Whether the case is the office's own (a call) and not an institution's. */
  readonly caseIsOffices: boolean;
  /** Whether it has been sent off with its case before, so that it stays even while the case is open again. */
  readonly isSealed?: boolean | undefined;
  /** How many letters of the partner that sends one are there, refused ones and earlier versions among them. */
  readonly lettersSent?: number | undefined;
  /** The document that a new one says it is the next version of. */
  readonly replaced?: Pick<DocumentState, 'id' | 'status' | 'kind' | 'owner' | 'partner' | 'versionNumber'> | undefined;
};

type DocumentDecider = Decider<
  DocumentState,
  DocumentCommand,
  DocumentEvent,
  DocumentRejection,
  DocumentFacts,
  DocumentGuard
>;

/** How many letters one partner may have with a proposal: a link is all it takes, and each that is refused is told of by mail ([default] of this scheme). */
const LETTERS_MAXIMUM = 20;

const guards: DocumentDecider['guards'] = {
  /** Who holds an invitation may send the letter of its institution to that one proposal, and nothing else; nobody else sends as a partner. */
  partnerSendsLetter: {
    asks: 'command',
    check: (_state, command, { actor }) => {
      if (command.type !== 'request') return undefined;
      const { owner, kind, partner } = command;
      const isOwn =
        actor.kind === 'invited'
          ? kind === 'partnerConsent' && owner.id === actor.proposalId && partner?.partnerId === actor.partnerId
          : partner === undefined;
      return isOwn ? undefined : { kind: 'caseTakesNoDocuments' };
    },
  },
  typeTaken: {
    asks: 'command',
    check: (_state, command, { facts }) => {
      if (command.type !== 'request') return undefined;
      const { contentType } = command.file;
      const { contentTypes: taken } = facts.limits;
      return taken.includes(contentType) ? undefined : { kind: 'documentTypeNotTaken', contentType, taken };
    },
  },
  sizeTaken: {
    asks: 'command',
    check: (_state, command, { facts }) => {
      if (command.type !== 'request') return undefined;
      const { sizeBytes } = command.file;
      const { maxBytes } = facts.limits;
      return sizeBytes <= maxBytes ? undefined : { kind: 'documentTooLarge', sizeBytes, maxBytes };
    },
  },
  ownersPapers: {
    asks: 'case',
    check: (state, { actor, facts }) => papersRefusal(actor, state?.institutionId, facts.caseIsOffices),
  },
  awaitedLong: {
    asks: 'case',
    check: (state, { now }) => {
      const until = awaitedUntil(existing(state).createdAt);
      return now >= until ? undefined : { kind: 'documentStillAwaited', until };
    },
  },
  caseTakesDocuments: {
    asks: 'case',
    check: (_state, { facts }) => (facts.caseIsOpen ? undefined : { kind: 'caseTakesNoDocuments' }),
  },
  caseStillOpen: {
    asks: 'case',
    check: (_state, { facts }) => (facts.caseIsOpen && facts.isSealed !== true ? undefined : { kind: 'documentInUse' }),
  },
  lettersAreFew: {
    asks: 'command',
    check: (_state, command, { facts: { lettersSent = LETTERS_MAXIMUM } }) =>
      command.type !== 'request' || command.partner === undefined || lettersSent < LETTERS_MAXIMUM
        ? undefined
        : { kind: 'tooManyLetters', maximum: LETTERS_MAXIMUM },
  },
  replacesItsLike: {
    asks: 'command',
    check: (_state, command, { facts: { replaced } }) => {
      if (command.type !== 'request' || command.replaces === undefined) return undefined;
      const isLike =
        replaced?.id === command.replaces &&
        replaced.status === 'clean' &&
        replaced.kind === command.kind &&
        replaced.owner.kind === command.owner.kind &&
        replaced.owner.id === command.owner.id &&
        replaced.partner?.partnerId === command.partner?.partnerId;
      return isLike ? undefined : { kind: 'documentReplacesOther' };
    },
  },
};

const eventOf = (
  state: DocumentState | undefined,
  command: DocumentCommand,
  { now, actor, facts }: Context<DocumentFacts>,
): DocumentEvent => {
  switch (command.type) {
    case 'request': {
      const { documentId, owner, kind, replaces, institutionId, country, area, partner } = command;
      const file = { ...command.file, fileName: safeFileName(command.file.fileName, command.file.contentType) };
      const requestedBy = actor.kind === 'person' ? actor.personId : undefined;
      const whose = { owner, kind, institutionId, country, area, partner, requestedBy };
      const versionNumber = replaces === undefined ? 1 : (facts.replaced?.versionNumber ?? 1) + 1;
      return { type: 'Requested', documentId, ...whose, file, replaces, versionNumber, createdAt: now };
    }
    case 'arrive':
      return { type: 'Arrived', sizeBytes: command.sizeBytes };
    case 'recordVerdict':
      return command.verdict.clean
        ? { type: 'FoundClean', verdictAt: now }
        : {
            type: 'FoundUnfit',
            because: command.verdict.because,
            partnerId: state?.partner?.partnerId,
            verdictAt: now,
          };
    case 'supersede':
      return { type: 'Superseded', by: command.by };
    case 'delete':
      return { type: 'Deleted' };
    case 'giveUp':
      return { type: 'GivenUp' };
  }
};

const evolve = (state: DocumentState | undefined, event: DocumentEvent): DocumentState => {
  switch (event.type) {
    case 'Requested': {
      const { type: _, documentId, ...document } = event;
      return { ...document, id: documentId, status: 'awaiting' };
    }
    case 'Arrived':
      return { ...existing(state), status: 'scanning' };
    case 'FoundClean':
      return { ...existing(state), status: 'clean', verdictAt: event.verdictAt };
    case 'FoundUnfit':
      return { ...existing(state), status: 'rejected', verdictAt: event.verdictAt, rejectedBecause: event.because };
    case 'Superseded':
      return { ...existing(state), status: 'superseded', supersededBy: event.by };
    case 'Deleted':
    case 'GivenUp':
      return { ...existing(state), status: 'deleted' };
  }
};

/** A file that belongs to a case: announced, sent to quarantine, looked at, and then readable or not. */
export const document: DocumentDecider = {
  name: 'document',
  machine: documentMachine,
  rolesOf: (actor, state, _context, command) =>
    rolesOnCase(actor, {
      institutionId: state?.institutionId ?? (command?.type === 'request' ? command.institutionId : undefined),
    }),
  mayRead: mayReadDocument,
  guards,
  handle: (state, command, context) => ok([eventOf(state, command, context)]),
  evolve,
};
