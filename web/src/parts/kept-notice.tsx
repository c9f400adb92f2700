import { Link } from 'wouter';
import { sentence } from '#shared/words/catalogue.ts';
import { type KeptPlace, sectionOfDraft } from '../drafts/kept-drafts.ts';
import { useKeptDrafts } from '../session/session-context.tsx';
import { useWords } from '../words.tsx';
import { Notice } from './notice.tsx';

/** Tells of sections that lie on this device and that the server does not have yet, each a link to where it is sent; of one case or of all. */
export const KeptNotice = ({ caseId }: { readonly caseId?: string }) => {
  const { words, say } = useWords();
  const places = useKeptDrafts()
    .places()
    .filter((place) => caseId === undefined || place.caseId === caseId);
  if (places.length === 0) return null;
  return (
    <Notice tone="care" title={say(words.home.keptTitle)}>
      <p>{say(words.home.keptText, { count: places.length })}</p>
      <ul>
        {places.map((place) => (
          <li key={`${place.caseId} ${place.section}`}>
            <PlaceLink {...place} />
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** A section of a proposal by its heading; anything else that is kept belongs to a call's settings. */
const PlaceLink = ({ caseId, section: name }: KeptPlace) => {
  const { words, say } = useWords();
  const section = sectionOfDraft(name);
  const heading = sentence(words.form.sections, section);
  return heading === undefined ? (
    <Link href={`/office/calls/${caseId}`}>{say(words.frame.office)}</Link>
  ) : (
    <Link href={`/proposals/${caseId}/form/${section}`}>{say(heading)}</Link>
  );
};
