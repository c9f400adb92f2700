import * as z from 'zod/mini';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { type Stage, stageSchema } from '#shared/domain/proposal/state.ts';

/** Who did something, as an id of the directory, and when. */
type Act = { readonly by: string; readonly at: Instant };

/** One version of a form that was signed off, and what became of it. */
export type Signature = {
  readonly stage: Stage;
  readonly form: 'preliminary' | 'final' | 'revised';
  readonly contentHash: string;
  /** Absent where the record begins after the signature. */
  readonly signed?: Act | undefined;
  /** When the CCO received it: then there is a receipt for it. */
  readonly received?: Act | undefined;
  /** When it went back into the owner's hands, and counts no more. */
  readonly ended?: (Act & { readonly how: 'returned' | 'recalled'; readonly reason?: string | undefined }) | undefined;
};

const signedOff = z.object({ stage: stageSchema, contentHash: z.string(), by: z.string(), at: storedInstant });
const transmitted = z.object({
  stage: stageSchema,
  contentHash: z.string(),
  at: storedInstant,
  signedOff: z.optional(signedOff),
});
const reasoned = z.looseObject({ reason: z.optional(z.string()) });

/** Every version that a proposal's history says was signed off, in order. */
export const signaturesOf = (events: readonly RecordedEvent[]): readonly Signature[] =>
  events.reduce<readonly Signature[]>(followed, []);

/** Versions that the CCO has received and that still count, in order: what a receipt stands for. */
export const standingReceipts = (
  signatures: readonly Signature[],
): readonly (Signature & { readonly received: Act })[] =>
  signatures.flatMap((each) =>
    each.received === undefined || each.ended !== undefined ? [] : [{ ...each, received: each.received }],
  );

const followed = (before: readonly Signature[], { type, event, at, actor }: RecordedEvent): readonly Signature[] => {
  const act = { by: actor.id, at };
  switch (type) {
    case 'SentToFocalPoint': {
      const { stage, contentHash, ...signed } = signedOff.parse(event);
      return [...before, { stage, form: stage, contentHash, signed }];
    }
    case 'Transmitted': {
      const { stage, contentHash, signedOff: own } = transmitted.parse(event);
      const signed = own === undefined ? openOf(before)?.signed : { by: own.by, at: own.at };
      return [
        ...before.filter((each) => each !== openOf(before)),
        { stage, form: stage, contentHash, signed, received: act },
      ];
    }
    case 'RevisionSubmitted': {
      const { stage, contentHash, ...signed } = signedOff.parse(event);
      return [...before, { stage, form: 'revised', contentHash, signed, received: act }];
    }
    case 'Returned':
    case 'Recalled': {
      const { reason } = reasoned.parse(event);
      const how = type === 'Returned' ? 'returned' : 'recalled';
      return before.map((each, index) =>
        index === before.length - 1 ? { ...each, ended: { ...act, how, reason } } : each,
      );
    }
    default:
      return before;
  }
};

/** The version that waits for the focal point, if there is one. */
const openOf = (signatures: readonly Signature[]): Signature | undefined => {
  const last = signatures.at(-1);
  return last?.received === undefined && last?.ended === undefined ? last : undefined;
};
