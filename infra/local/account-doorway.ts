import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { type Listener, readBody, writeJson } from './http-server.ts';
import { isObject, type JsonObject, listAt, parseObject, textAt } from './json.ts';
import type { SignInPerson } from './sign-in-page.ts';

/** The accounts that invitations have opened on this machine. */
export type OpenedAccounts = {
  readonly people: () => readonly SignInPerson[];
  /** Whoever has signed in is sent no first password any more. */
  readonly noteSignIn: (personId: string) => void;
  /** Answers what the product asks of Cognito. */
  readonly listener: Listener;
};

const BODY_BYTES = 100_000;
const CREATE = 'AWSCognitoIdentityProviderService.AdminCreateUser';
const UPDATE = 'AWSCognitoIdentityProviderService.AdminUpdateUserAttributes';

/** Whether a request is one to Cognito's API, and not of somebody who signs in. */
export const isForCognito = (request: IncomingMessage): boolean => typeof request.headers['x-amz-target'] === 'string';

type OpenedPerson = SignInPerson & { readonly hasSignedIn: boolean };

type Reply = { readonly status: number; readonly body: JsonObject };

const refused = (type: string, message: string): Reply => ({ status: 400, body: { __type: type, message } });

/**
 * Takes new accounts as Cognito does, so that whoever is invited here can sign in here; kept in a file, or in memory when none is given.
 * Those `known` without an invitation have signed in long since.
 */
export const openAccounts = (
  file: string | undefined,
  known: () => readonly SignInPerson[] = () => [],
): OpenedAccounts => {
  const people: OpenedPerson[] = file === undefined ? [] : readPeople(file);
  const keep = (): void => {
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ people }, undefined, 2)}\n`);
  };
  const isKnown = (personId: string): boolean => known().some((person) => person.personId === personId);
  const created = (personId: string): Reply => ({
    status: 200,
    body: { User: { Username: personId, Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' } },
  });
  /** No password is sent here: everyone on this machine may be anyone. */
  const sendAgain = (personId: string): Reply => {
    const opened = people.find((person) => person.personId === personId);
    if (opened?.hasSignedIn === false) return created(personId);
    return opened !== undefined || isKnown(personId)
      ? refused('UnsupportedUserStateException', 'User status is not FORCE_CHANGE_PASSWORD')
      : refused('UserNotFoundException', 'User does not exist.');
  };
  const open = (asked: JsonObject): Reply => {
    const personId = textAt(asked, 'Username') ?? '';
    if (textAt(asked, 'MessageAction') === 'RESEND') return sendAgain(personId);
    if (people.some((person) => person.personId === personId))
      return refused('UsernameExistsException', 'User account already exists');
    people.push({
      personId,
      name: emailIn(asked) ?? personId,
      office: 'Invited here',
      roles: [],
      hasSignedIn: false,
    });
    keep();
    return created(personId);
  };
  const change = (personId: string, changes: Partial<OpenedPerson>): boolean => {
    const at = people.findIndex((person) => person.personId === personId);
    const found = people[at];
    if (found === undefined) return false;
    people[at] = { ...found, ...changes };
    keep();
    return true;
  };
  const update = (asked: JsonObject): Reply => {
    const personId = textAt(asked, 'Username') ?? '';
    return change(personId, { name: emailIn(asked) ?? personId }) || isKnown(personId)
      ? { status: 200, body: {} }
      : refused('UserNotFoundException', 'User does not exist.');
  };
  return {
    people: () => people,
    noteSignIn: (personId) => {
      change(personId, { hasSignedIn: true });
    },
    listener: async (request, response) => {
      const asked = parseObject((await readBody(request, BODY_BYTES))?.toString('utf8') ?? '');
      const answer = [
        { target: CREATE, by: open },
        { target: UPDATE, by: update },
      ].find(({ target }) => target === request.headers['x-amz-target']);
      const unknown = refused('UnknownOperationException', 'Not an operation of this machine.');
      const { status, body } = answer === undefined || asked === undefined ? unknown : answer.by(asked);
      writeJson(response, status, body);
    },
  };
};

const emailIn = (asked: JsonObject): string | undefined =>
  textAt(
    listAt(asked, 'UserAttributes')
      .filter(isObject)
      .find((attribute) => attribute['Name'] === 'email'),
    'Value',
  );

const readPeople = (file: string): OpenedPerson[] =>
  (existsSync(file) ? listAt(parseObject(readFileSync(file, 'utf8')), 'people') : []).map((person) => ({
    personId: textAt(person, 'personId') ?? '',
    name: textAt(person, 'name') ?? '',
    office: textAt(person, 'office') ?? '',
    roles: [],
    hasSignedIn: isObject(person) && person['hasSignedIn'] === true,
  }));
