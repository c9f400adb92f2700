/** A person who may sign in here, as the page shows them. */
export type SignInPerson = {
  readonly personId: string;
  readonly name: string;
  readonly office: string;
  readonly roles: readonly string[];
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const button = (person: SignInPerson): string => `
  <li><button name="personId" value="${escaped(person.personId)}">
    <b>${escaped(person.name)}</b><span>${escaped(person.roles.join(', '))}</span>
  </button></li>`;

const group = (office: string, people: readonly SignInPerson[]): string =>
  `<section><h2>${escaped(office)}</h2><ul>${people.map(button).join('')}</ul></section>`;

/** The page on which one chooses whom to sign in as. No password: everyone on this machine may be anyone. */
export const signInPage = (action: string, people: readonly SignInPerson[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in as · COMCEC Project Funding on this machine</title><style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #17202a; }
  ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: .5rem; }
  button { font: inherit; width: 100%; min-height: 3.5rem; text-align: start; padding: .5rem .75rem; border: 1px solid #5d6d7e; border-radius: 4px;
    background: #fff; color: inherit; cursor: pointer; }
  button:hover, button:focus-visible { background: #eaf2f8; outline: 3px solid #1b4f72; }
  button span { display: block; font-size: .875rem; color: #3d4d5c; }
  h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
  input { font: inherit; padding: .4rem; width: 20rem; max-width: 100%; }
  .another button { width: auto; min-height: 0; }
</style></head><body><main>
<h1>Sign in as</h1>
<p>These people are made up, and this page is on this machine alone. Deployed, people sign in with Amazon Cognito.</p>
<form method="post" action="${escaped(action)}">${[...Map.groupBy(people, (person) => person.office)]
  .map(([office, members]) => group(office, members))
  .join('')}</form>
<form method="post" action="${escaped(action)}" class="another"><h2>Somebody else</h2>
  <label>Person id <input name="personId" required pattern="[0-9A-Z]{26}"></label> <button>Sign in</button></form>
</main></body></html>`;
