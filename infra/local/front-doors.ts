import type { JWK } from 'jose';
import { isForCognito, openAccounts } from './account-doorway.ts';
import type { Activity } from './activity.ts';
import type { HostAddresses } from './addresses.ts';
import { portOf } from './addresses.ts';
import { controlListener } from './control.ts';
import type { DataFolder } from './data-folder.ts';
import type { DemoDirectory } from './demo-data.ts';
import type { Events } from './events.ts';
import { type Listener, serve } from './http-server.ts';
import { identityListener } from './identity-provider.ts';
import { openIdentityStore } from './identity-store.ts';
import type { Started } from './keep-order.ts';
import type { Queues } from './queues.ts';
import type { Template } from './read-template.ts';
import type { FunctionHost } from './run-function.ts';
import { routesListener } from './serve-routes.ts';
import { siteListener } from './serve-site.ts';
import type { Settled } from './settle.ts';
import type { ShiftedClock } from './shifted-clock.ts';
import type { SignInPerson } from './sign-in-page.ts';
import { mintToken } from './signing-key.ts';

type Settings = {
  readonly template: Template;
  readonly addresses: HostAddresses;
  readonly data: DataFolder;
  readonly clock: ShiftedClock;
  readonly activity: Activity;
  readonly queues: Queues;
  readonly functions: FunctionHost;
  readonly events: Events;
  readonly key: JWK;
  readonly cookieSecret: string;
  readonly clientId: string;
  readonly directory: DemoDirectory;
  readonly site: string;
  readonly settled: (timeoutMilliseconds: number) => Promise<Settled>;
  readonly started: Started;
  readonly log: (line: string) => void;
};

/** The demo people, and after them whoever has been invited since. */
const allPeople = (known: readonly SignInPerson[], opened: readonly SignInPerson[]): readonly SignInPerson[] => [
  ...known,
  ...opened.filter(({ personId }) => !known.some((person) => person.personId === personId)),
];

/** Opens what people and their browsers come to: sign-in, API, site, and the control port of the demo and the tests. */
export const startFrontDoors = async (settings: Settings): Promise<void> => {
  const { template, addresses, clock, activity, functions, key, clientId, directory, started, log } = settings;
  const issuer = addresses.signIn;
  const open = async (address: string, listener: Listener): Promise<void> => {
    started.add((await serve(portOf(address), listener, log)).stop);
  };
  const store = openIdentityStore(settings.data.path('identity.sqlite'));
  started.add(store.close);
  const opened = openAccounts(settings.data.path('accounts.json'), directory.people);
  const people = () => allPeople(directory.people(), opened.people());
  const identity = {
    template,
    issuer,
    key,
    store,
    cookieSecret: settings.cookieSecret,
    people,
    signedIn: opened.noteSignIn,
    log,
  };
  const signIn = identityListener(identity);
  await open(addresses.signIn, (request, response) =>
    isForCognito(request) ? opened.listener(request, response) : signIn(request, response),
  );
  await open(addresses.api, routesListener({ template, functions, issuer, now: clock.now, activity }));
  await open(addresses.web, siteListener(settings.site, { apiUrl: addresses.api, issuer, clientId, scope: 'openid' }));
  const control = controlListener({
    clock,
    schedules: settings.events.schedules,
    settle: settings.settled,
    bank: settings.events.bank,
    queues: settings.queues,
    addresses,
    people: directory.people,
    tokenFor: (person) => mintToken(key, issuer, clientId, directory.idOf(person)),
  });
  await open(addresses.control, control);
};
