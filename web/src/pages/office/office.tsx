import { Link } from 'wouter';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { Page } from '../../parts/page.tsx';

const Office = () => {
  const { office, say } = useOffice();
  const { calls, directory } = office;
  const desks = [
    ['/office/calls', calls.title, directory.callsText],
    ['/office/institutions', directory.institutions, directory.institutionsText],
    ['/office/people', directory.people, directory.peopleText],
    ['/office/focal-points', directory.focalPoints, directory.focalPointsText],
    ['/office/import', directory.imports, directory.importsText],
  ] as const;
  return (
    <Page title={say(directory.office)}>
      <p>{say(directory.officeText)}</p>
      <ul class="rows">
        {desks.map(([href, title, text]) => (
          <li key={href}>
            <div class="row-main">
              <p class="row-title">
                <Link href={href}>{say(title)}</Link>
              </p>
              <p class="quiet">{say(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** Where the coordination office begins: its desks. */
export const OfficePage = inOffice(Office);
