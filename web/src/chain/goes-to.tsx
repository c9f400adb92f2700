import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import type { ShownProposal } from '../pages/proposal/use-proposal.ts';
import { Failed } from '../parts/failed.tsx';
import { Notice } from '../parts/notice.tsx';
import { InChain, useChain } from './chain-words.tsx';

/** Who will transmit this proposal, or what must be put right before it can be sent: said before anybody signs. */
export const GoesTo = ({ proposal }: { readonly proposal: ShownProposal }) => (
  <InChain>
    <FocalPoints proposal={proposal} />
  </InChain>
);

const FocalPoints = ({ proposal }: { readonly proposal: ShownProposal }) => {
  const { chain, words, say } = useChain();
  const client = useClient();
  const { loaded, reload } = useLoaded(`focal point ${proposal.id}`, () =>
    called(client.getFocalPoint({ params: { proposalId: proposal.id } })),
  );
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state !== 'ready') return null;
  const { needed, holders, ownerMayApply } = loaded.value;
  const seat = { country: say(words.countries[proposal.country]), area: say(words.areas[proposal.area]) };
  return (
    <>
      {!ownerMayApply && (
        <Notice tone="bad" title={say(chain.ownerTitle)}>
          <p>{say(chain.ownerText)}</p>
        </Notice>
      )}
      {needed && holders.length === 0 && (
        <Notice tone="bad" title={say(chain.vacantTitle)}>
          <p>{say(chain.vacantText, seat)}</p>
        </Notice>
      )}
      {needed && holders.length > 0 && (
        <div>
          <p>{say(chain.goesTo, seat)}</p>
          <ul>
            {holders.map(({ name, email }) => (
              <li key={email}>
                <bdi>{name}</bdi>, <a href={`mailto:${email}`}>{email}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
