import { useEffect, useRef, useState } from 'preact/hooks';
import { called, useClient } from '../../api.ts';

/** Somebody else who has a section of the form open. */
export type Other = { readonly personId: string; readonly name: string; readonly section: string };

/** How often a page tells that somebody is there, and asks who else is. */
const EVERY_MILLISECONDS = 20_000;

/**
 * Who else is at this form now. With a section it also tells the others that the reader has it open; only a page that is looked at tells or
 * asks anything, and a failure says nothing: who is there is a courtesy. `onOthers` is called each time that somebody else is found in the section.
 */
export const usePresence = (proposalId: string, section?: string, onOthers?: () => Promise<void>): readonly Other[] => {
  const client = useClient();
  const found = useRef(onOthers);
  found.current = onOthers;
  const [others, setOthers] = useState<readonly Other[]>([]);
  useEffect(() => {
    let isHere = true;
    const params = { proposalId };
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await called(
        section === undefined ? client.getPresence({ params }) : client.announcePresence({ params, body: { section } }),
      );
      if (!isHere || !answer.ok) return;
      setOthers(answer.body.items);
      if (answer.body.items.some((other) => other.section === section)) await found.current?.();
    };
    const again = (): void => void ask();
    again();
    const timer = setInterval(again, EVERY_MILLISECONDS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [client, proposalId, section]);
  return others;
};
