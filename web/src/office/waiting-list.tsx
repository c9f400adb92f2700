import { Link } from 'wouter';
import { holds, useMe } from '../session/me.tsx';
import type { Waiting } from './call-standing.ts';
import { useOffice } from './office-words.tsx';

type WaitingListProps = { readonly callId: string; readonly waiting: Waiting };

/** What of a call waits for the office, each with the way to where it is done; nothing when nothing does. */
export const WaitingList = ({ callId, waiting }: WaitingListProps) => {
  const { office, say } = useOffice();
  const { calls } = office;
  const me = useMe();
  // Who does not check proposals can be nobody's second person.
  const checks = me?.state === 'ready' && holds(me.value, 'coordinator');
  const lines = [
    [checks ? calls.waitsSecond : calls.waitsAnybody, waiting.second],
    [calls.waitsBack, waiting.back],
    [calls.waitsCheck, waiting.toCheck],
    [calls.waitsColleague, waiting.colleague],
    [calls.waitsOwners, waiting.asked],
  ] as const;
  const shown = lines.filter(([, count]) => count > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="waiting">
      {shown.map(([message, count]) => (
        <li key={say(message, { count: 0 })}>
          <Link href={`/calls/${callId}/eligibility`}>{say(message, { count })}</Link>
        </li>
      ))}
    </ul>
  );
};
