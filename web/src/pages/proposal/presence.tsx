import { formatList } from '../../format.ts';
import { useWords } from '../../words.tsx';
import { SectionName } from './section-list.tsx';
import { usePresence } from './use-presence.ts';

type SectionPresenceProps = {
  readonly proposalId: string;
  readonly section: string;
  /** Somebody else is here: what they have saved may be asked for. */
  readonly onOthers: () => Promise<void>;
};

/** Tells others that this section is open here, and says who else has it open. */
export const SectionPresence = ({ proposalId, section, onOthers }: SectionPresenceProps) => {
  const { language, words, say } = useWords();
  const here = usePresence(proposalId, section, onOthers).filter((other) => other.section === section);
  return (
    <p class="presence" role="status" hidden={here.length === 0}>
      {here.length > 0 &&
        say(words.together.here, {
          names: formatList(
            here.map((other) => other.name),
            language,
          ),
          count: here.length,
        })}
    </p>
  );
};

/** Who has which section of the form open now. */
export const PresenceList = ({ proposalId }: { readonly proposalId: string }) => {
  const { words, say } = useWords();
  const others = usePresence(proposalId);
  if (others.length === 0) return null;
  return (
    <div class="presence">
      <p class="field-label">{say(words.together.elsewhere)}</p>
      <ul>
        {others.map((other) => (
          <li key={other.personId}>
            <bdi>{other.name}</bdi>: <SectionName name={other.section} />
          </li>
        ))}
      </ul>
    </div>
  );
};
