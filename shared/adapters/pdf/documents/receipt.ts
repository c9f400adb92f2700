import type { Instant } from '../../../domain/kernel/instant.ts';
import type { Language } from '../../../domain/kernel/language.ts';
import type { PrintDocument, PrintPart } from '../print-document.ts';
import { breakable } from '../printable-text.ts';
import { type AboutProposal, aboutProposal } from './about-proposal.ts';
import { framed, recordedMoment, type Speech, speechIn } from './frame.ts';

/** What a receipt is given for: one transmission of a form, or of its revision. */
type Received = {
  readonly form: 'preliminary' | 'final' | 'revised';
  readonly contentHash: string;
  readonly at: Instant;
  /** Names of those who signed it off and who transmitted it. */
  readonly signedBy: string | undefined;
  readonly transmittedBy: string;
};

type ReceiptFacts = AboutProposal & {
  readonly received: readonly Received[];
  /** Where anybody can ask about the last of them. */
  readonly verifyAt: string;
  readonly printedAt: Instant;
};

/** Letters of the hash that the address ends with; it begins a line of its own where it must. */
const HASH_LENGTH = 64;

/** The receipt of a proposal: what has been received, when, and the fingerprint by which both sides can prove it. */
export const receiptDocument = (facts: ReceiptFacts, language: Language): PrintDocument => {
  const speech = speechIn(language);
  const { words, speak } = speech;
  const { receipt } = words.prints;
  return framed(speech, {
    title: speak(receipt.heading),
    reference: facts.code ?? facts.proposalId,
    printedAt: facts.printedAt,
    parts: [
      { kind: 'text', text: speak(receipt.lead) },
      { kind: 'facts', facts: aboutProposal(facts, speech) },
      ...facts.received.flatMap((each) => partsOf(each, speech)),
      { kind: 'heading', level: 1, text: speak(receipt.howToVerify) },
      { kind: 'text', text: speak(receipt.meaning) },
      {
        kind: 'text',
        text: speak(receipt.verify, { address: breakable(facts.verifyAt, facts.verifyAt.length - HASH_LENGTH) }),
      },
      { kind: 'qr', address: facts.verifyAt, says: speak(receipt.qrSays) },
      { kind: 'note', text: speak(receipt.noClaim) },
    ],
  });
};

const partsOf = (
  { form, contentHash, at, signedBy, transmittedBy }: Received,
  speech: Speech,
): readonly PrintPart[] => {
  const { receipt } = speech.words.prints;
  return [
    { kind: 'heading', level: 1, text: speech.speak(receipt[form]) },
    {
      kind: 'facts',
      facts: [
        [speech.speak(receipt.receivedAt), recordedMoment(speech, at)],
        ...(signedBy === undefined ? [] : [[speech.speak(receipt.signedBy), signedBy] as const]),
        [speech.speak(receipt.transmittedBy), transmittedBy],
        [speech.speak(receipt.contentHash), { hash: contentHash }],
      ],
    },
  ];
};
