import { useEffect, useState } from 'preact/hooks';
import { awaitedUntil } from '#shared/domain/document/rules/awaited-until.ts';
import { PIECE_BYTES } from '#shared/domain/document/rules/pieces.ts';
import { toInstant } from '#shared/domain/kernel/instant.ts';
import { formatMoment } from '../format.ts';
import { useWords } from '../words.tsx';
import type { UploadDoor } from './upload-door.ts';

type InterruptedProps = {
  readonly document: { readonly id: string; readonly sizeBytes: number; readonly createdAt: string };
  readonly door: UploadDoor;
};

/** What to do about a document whose bytes have not come whole, how much of it is there, and how long it is waited for. */
export const Interrupted = ({ document: { id, sizeBytes, createdAt }, door }: InterruptedProps) => {
  const { words, say, language } = useWords();
  const [percent, setPercent] = useState(0);
  const announcedAt = toInstant(createdAt);
  const isInPieces = sizeBytes > PIECE_BYTES;
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await door.listPieces(id);
      if (answer.ok) setPercent(Math.floor((100 * answer.body.arrived.length) / answer.body.count));
    };
    if (isInPieces) void ask();
  }, [door, id, isInPieces]);
  return (
    <p class="field-hint">
      {percent > 0 && `${say(words.papers.arrivedPart, { percent })} `}
      {announcedAt !== undefined &&
        say(words.papers.interrupted, { moment: formatMoment(awaitedUntil(announcedAt), language) })}
    </p>
  );
};
