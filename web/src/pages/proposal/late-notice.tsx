import { isInstant } from '#shared/domain/kernel/instant.ts';
import { localeOf } from '#shared/words/message.ts';
import type { Failure } from '../../api.ts';
import { SCHEME_ZONE } from '../../format.ts';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';

/** When a refused request arrived and when its stage closed; undefined when it was refused for another reason. */
export const lateness = (failure: Failure): { readonly arrivedAt: string; readonly closedAt?: string } | undefined => {
  if (failure.kind !== 'problem' || failure.problem.because !== 'callClosed') return undefined;
  const { arrivedAt, closedAt } = failure.problem.facts ?? {};
  if (!isInstant(arrivedAt)) return undefined;
  return isInstant(closedAt) ? { arrivedAt, closedAt } : { arrivedAt };
};

/** It came too late: the moment it arrived, to the second, the moment of closing, and what is kept. */
export const LateNotice = ({ late }: { readonly late: NonNullable<ReturnType<typeof lateness>> }) => {
  const { language, words, say } = useWords();
  const exactly = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: SCHEME_ZONE,
  });
  return (
    <div role="alert">
      <Notice tone="bad" title={say(words.deadline.lateTitle)}>
        <p>
          {say(words.deadline.lateArrived, {
            arrived: say(words.frame.istanbulTime, { moment: exactly.format(new Date(late.arrivedAt)) }),
          })}
        </p>
        {late.closedAt !== undefined && (
          <p>
            {say(words.deadline.lateClosed, {
              closed: say(words.frame.istanbulTime, { moment: exactly.format(new Date(late.closedAt)) }),
            })}
          </p>
        )}
        <p>{say(words.deadline.lateKept)}</p>
      </Notice>
    </div>
  );
};
