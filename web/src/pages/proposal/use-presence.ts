import { useEffect, useState } from 'preact/hooks';
import { called, useClient } from '../../api.ts';

/** Somebody else who has a section of the form open. */
export type Other = { readonly personId: string; readonly name: string; readonly section: string };

/** How often a page tells that somebody is there, and asks who else is. */
const EVERY_MILLISECONDS = 20_000;

/**
 * Who else is at this form now. With a section it also tells the others that the reader has it open; only a page that is looked at tells or
 * asks anything, and a failure says nothing: who is there is a courtesy.
 */
export const usePresence = (proposalId: string, section?: string): readonly Other[] => {
  const client = useClient();
  const [others, setOthers] = useState<readonly Other[]>([]);
  useEffect(() => {
    let isHere = true;
    const params = { proposalId };
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await called(
        section === undefined ? client.getPresence({ params }) : client.announcePresence({ params, body: { section } }),
      );
      if (isHere && answer.ok) setOthers(answer.body.items);
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
