import type { Area } from '#shared/domain/kernel/area.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { Failed } from '../parts/failed.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words.tsx';

type StandingNoticeProps = { readonly callId: string; readonly institutionId: string; readonly area: Area };

/**
 * What would keep a proposal of this institution in this area from being sent or found eligible: no seat, a seat that ends too early, no focal
 * point. Said before and while it is written; nothing when all is well.
 */
export const StandingNotice = ({ callId, institutionId, area }: StandingNoticeProps) => {
  const { words, say } = useWords();
  const client = useClient();
  const { loaded, reload } = useLoaded(`standing ${callId}`, () => called(client.getStanding({ params: { callId } })));
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return null;
  const standing = loaded.value.items.find((each) => each.institutionId === institutionId && each.area === area);
  const { calls } = words;
  const texts = [
    ...(standing?.seat === 'none' ? [calls.seatNone] : []),
    ...(standing?.seat === 'endsBefore' ? [calls.seatEndsBefore] : []),
    ...(standing?.focalPoint === 'vacant' ? [calls.focalPointVacant] : []),
  ];
  if (texts.length === 0) return null;
  return (
    <Notice tone="care">
      {texts.map((text) => {
        const said = say(text, { area: say(words.areas[area]) });
        return <p key={said}>{said}</p>;
      })}
    </Notice>
  );
};
