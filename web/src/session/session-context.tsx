import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { type KeptDrafts, keptDraftsOf } from '../drafts/kept-drafts.ts';
import type { Session, SessionKeeper } from './session.ts';

const SessionContext = createContext<SessionKeeper | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** The keeper of this page's session. Throws outside its provider. */
export const useSessionKeeper = (): SessionKeeper => {
  const keeper = useContext(SessionContext);
  if (keeper === undefined) throw new Error('no session is kept here');
  return keeper;
};

/** The session as it is, and again whenever it changes. */
export const useSession = (): Session => {
  const keeper = useSessionKeeper();
  const [session, setSession] = useState(keeper.now);
  useEffect(() => keeper.watch(() => setSession(keeper.now())), [keeper]);
  return session;
};

/** The provider's name of the person at this page, signed in or until just now; empty when nobody is. */
export const usePersonHere = (): string => {
  const session = useSession();
  return session.kind === 'anyone' ? '' : session.person;
};

/** The drafts that the person at this page has left on this device. */
export const useKeptDrafts = (): KeptDrafts => {
  const person = usePersonHere();
  return useMemo(() => keptDraftsOf(person), [person]);
};
