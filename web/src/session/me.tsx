import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import { called, useClient } from '../api.ts';
import { type Loaded, useLoaded } from '../loaded.ts';
import { useSession } from './session-context.tsx';

/** The signed-in person as the API knows them. */
export type Me = Extract<Awaited<ReturnType<Client['getMe']>>, { readonly ok: true }>['body'];

const MeContext = createContext<Loaded<Me> | undefined>(undefined);

/** Who is signed in; undefined when nobody is. */
export const useMe = (): Loaded<Me> | undefined => useContext(MeContext);

/** True when the person holds the role anywhere. Only for what is worth showing; what may be done comes with each case's `allowed`. */
export const holds = (me: Me, ...roles: readonly Role[]): boolean =>
  me.roles.some((grant) => roles.includes(grant.role));

/** Loads the person once for all pages, as soon as somebody is signed in. */
export const MeProvider = ({ children }: { readonly children: ComponentChildren }) => {
  const session = useSession();
  return session.kind === 'anyone' ? (
    <MeContext.Provider value={undefined}>{children}</MeContext.Provider>
  ) : (
    <KnownMe>{children}</KnownMe>
  );
};

const KnownMe = ({ children }: { readonly children: ComponentChildren }) => {
  const client = useClient();
  const { loaded } = useLoaded('me', () => called(client.getMe({})));
  return <MeContext.Provider value={loaded}>{children}</MeContext.Provider>;
};
