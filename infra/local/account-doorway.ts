import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { type Listener, readBody, writeJson } from './http-server.ts';
import { isObject, type JsonObject, listAt, parseObject, textAt } from './json.ts';
import type { SignInPerson } from './sign-in-page.ts';

/** The accounts that invitations have opened on this machine. */
export type OpenedAccounts = {
  readonly people: () => readonly SignInPerson[];
  /** Answers what the product asks of Cognito. */
  readonly listener: Listener;
};

const BODY_BYTES = 100_000;
const CREATE = 'AWSCognitoIdentityProviderService.AdminCreateUser';

/** Whether a request is one to Cognito's API, and not of somebody who signs in. */
export const isForCognito = (request: IncomingMessage): boolean => typeof request.headers['x-amz-target'] === 'string';

/** Takes new accounts as Cognito does, so that whoever is invited here can sign in here; kept in a file, or in memory when none is given. */
export const openAccounts = (file: string | undefined): OpenedAccounts => {
  const people: SignInPerson[] = file === undefined ? [] : readPeople(file);
  const open = (asked: JsonObject): { readonly status: number; readonly body: JsonObject } => {
    const personId = textAt(asked, 'Username') ?? '';
    if (people.some((person) => person.personId === personId))
      return { status: 400, body: { __type: 'UsernameExistsException', message: 'User account already exists' } };
    const email = listAt(asked, 'UserAttributes')
      .filter(isObject)
      .find((attribute) => attribute['Name'] === 'email');
    people.push({ personId, name: textAt(email, 'Value') ?? personId, office: 'Invited here', roles: [] });
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ people }, undefined, 2)}\n`);
    return { status: 200, body: { User: { Username: personId, Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' } } };
  };
  return {
    people: () => people,
    listener: async (request, response) => {
      const asked = parseObject((await readBody(request, BODY_BYTES))?.toString('utf8') ?? '');
      const isKnown = request.headers['x-amz-target'] === CREATE && asked !== undefined;
      const unknown = { status: 400, body: { __type: 'UnknownOperationException' } };
      const { status, body } = isKnown ? open(asked) : unknown;
      writeJson(response, status, body);
    },
  };
};

const readPeople = (file: string): SignInPerson[] =>
  (existsSync(file) ? listAt(parseObject(readFileSync(file, 'utf8')), 'people') : []).map((person) => ({
    personId: textAt(person, 'personId') ?? '',
    name: textAt(person, 'name') ?? '',
    office: textAt(person, 'office') ?? '',
    roles: [],
  }));
