import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  DEMO_INSTITUTIONS,
  DEMO_PEOPLE,
  type DemoInstitution,
  type DemoPerson,
  FIRST_ADMINISTRATOR,
} from './demo-people.ts';
import { isObject, listAt, parseObject, textAt } from './json.ts';
import type { SignInPerson } from './sign-in-page.ts';

/** A demo person who is in the directory, with the id that they were given there. */
type KnownPerson = SignInPerson & { readonly key: string };

/** The demo people as this machine knows them. */
export type DemoDirectory = {
  readonly people: () => readonly KnownPerson[];
  /** The id of a person by their key; ids are given back as they are. */
  readonly idOf: (keyOrId: string) => string;
  /** Enters institutions and people through the API, once. */
  readonly seed: (api: DirectoryApi) => Promise<void>;
};

/** The way to the directory's routes that seeding needs. */
type DirectoryApi = {
  /**
   * Sends as the first administrator, once for each `once`; gives the reply's members. Throws, with the API's own words, when it is refused.
   */
  readonly post: (path: string, body: unknown, once: string) => Promise<Readonly<Record<string, unknown>>>;
};

const ADMINISTRATOR: KnownPerson = {
  key: FIRST_ADMINISTRATOR.key,
  personId: FIRST_ADMINISTRATOR.personId,
  name: FIRST_ADMINISTRATOR.name,
  office: 'Offices',
  roles: ['administrator'],
};

/** Keeps the ids that the directory gave in a file; in memory when none is given. */
export const openDemoDirectory = (file: string | undefined): DemoDirectory => {
  let people: readonly KnownPerson[] = file === undefined ? [] : readPeople(file);
  return {
    people: () => [ADMINISTRATOR, ...people],
    idOf: (keyOrId) => [ADMINISTRATOR, ...people].find((person) => person.key === keyOrId)?.personId ?? keyOrId,
    seed: async (api) => {
      if (people.length > 0) return;
      const institutions = new Map<string, string>();
      for (const institution of DEMO_INSTITUTIONS)
        institutions.set(institution.key, await enterInstitution(api, institution));
      const entered: KnownPerson[] = [];
      for (const person of DEMO_PEOPLE) entered.push(await invite(api, person, institutions));
      people = entered;
      if (file !== undefined) writeFileSync(file, `${JSON.stringify({ people }, undefined, 2)}\n`);
    },
  };
};

const readPeople = (file: string): readonly KnownPerson[] =>
  (existsSync(file) ? listAt(parseObject(readFileSync(file, 'utf8')), 'people') : []).map((person) => ({
    key: textAt(person, 'key') ?? '',
    personId: textAt(person, 'personId') ?? '',
    name: textAt(person, 'name') ?? '',
    office: textAt(person, 'office') ?? '',
    roles: listAt(person, 'roles').map(String),
  }));

/** The first day of every demo institution's seats. */
const SEATED_FROM = '2013-01-01';

const enterInstitution = async (api: DirectoryApi, institution: DemoInstitution): Promise<string> => {
  const { key, kind, country, names, shortName, areas } = institution;
  const id = idIn(await api.post('/institutions', { kind, country, names, shortName }, key));
  for (const area of areas) {
    await api.post(`/institutions/${id}/memberships`, { area, validFrom: SEATED_FROM }, `${key}-${area}`);
  }
  return id;
};

const invite = async (
  api: DirectoryApi,
  person: DemoPerson,
  institutions: ReadonlyMap<string, string>,
): Promise<KnownPerson> => {
  const institutionId = institutions.get(person.institution ?? '');
  const grants = person.grants.map((grant) =>
    grant.role === 'editor' || grant.role === 'responsible-authority' ? { ...grant, institutionId } : grant,
  );
  const { key, name, language, country } = person;
  const email = `${key}@cpf.example`;
  const personId = idIn(await api.post('/people', { name, email, language, country, institutionId, grants }, key));
  const at = DEMO_INSTITUTIONS.find((each) => each.key === key.replace(/-(editor|authority|focal-point)$/, ''));
  return { key, personId, name, office: at?.shortName ?? 'Offices', roles: person.grants.map(roleText) };
};

const roleText = (grant: DemoPerson['grants'][number]): string =>
  grant.role === 'focal-point' ? `focal-point (${grant.country}, ${grant.area})` : grant.role;

const idIn = (reply: unknown): string => {
  const id = isObject(reply) ? textAt(reply, 'id') : undefined;
  if (id === undefined) throw new Error('the directory gave no id');
  return id;
};
