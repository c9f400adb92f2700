import { Link, useSearchParams } from 'wouter';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { localeOf } from '#shared/words/message.ts';
import { formatDay } from '../../format.ts';
import { countsByStatus } from '../../office/call-standing.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import {
  type NamedProposal,
  orderedProposals,
  PROPOSAL_COLUMNS,
  type ProposalColumn,
  soughtProposals,
} from '../../office/proposal-order.ts';
import { useCallProposals } from '../../office/use-call-proposals.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import type { PageParams } from '../../routes.tsx';
import { statusText } from '../../status-text.ts';
import { CallFrame } from './call-frame.tsx';

const CallProposals = ({ params }: { readonly params: PageParams }) => {
  const { office, say } = useOffice();
  const callId = params['callId'] ?? '';
  return (
    <CallFrame callId={callId} title={say(office.calls.proposalsTitle)}>
      {() => <Listed callId={callId} />}
    </CallFrame>
  );
};

/** All proposals of a call for the office: searched, sieved and put in order; what is chosen stands in the address, so that it can be passed on. */
export const CallProposalsPage = inOffice(CallProposals);

const Listed = ({ callId }: { readonly callId: string }) => {
  const { words, say } = useOffice();
  const { loaded, reload } = useCallProposals(callId);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  return (
    <Chosen
      proposals={loaded.value.map((each) => ({
        ...each,
        countryName: say(words.countries[each.country]),
        areaName: say(words.areas[each.area]),
      }))}
    />
  );
};

const Chosen = ({ proposals }: { readonly proposals: readonly NamedProposal[] }) => {
  const speech = useOffice();
  const { office, words, say, language } = speech;
  const { directory, proposalColumns } = office;
  const [search, setSearch] = useSearchParams();
  const asked = (name: string): string => search.get(name) ?? '';
  const put = (changes: Readonly<Record<string, string>>): void => {
    const kept = [...search].filter(([name]) => !Object.hasOwn(changes, name));
    setSearch([...kept, ...Object.entries(changes).filter(([, value]) => value !== '')], { replace: true });
  };
  const column = PROPOSAL_COLUMNS.find((each) => each === asked('by')) ?? 'code';
  const isDescending = asked('order') === 'down';
  const sought = { text: asked('q'), status: asked('status'), area: asked('area'), country: asked('country') };
  const shown = orderedProposals(soughtProposals(proposals, sought), column, isDescending, localeOf(language));
  const areas = [...new Map(proposals.map(({ area, areaName }) => [area, areaName]))];
  const order = (by: ProposalColumn): void => {
    put({ by, order: by === column && !isDescending ? 'down' : '' });
  };
  return (
    <>
      <div class="pair">
        <TextField id="search" label={say(directory.search)} value={sought.text} onValue={(text) => put({ q: text })} />
        <SelectField
          id="status"
          label={say(proposalColumns.status)}
          value={sought.status}
          onValue={(status) => put({ status })}
          choices={countsByStatus(proposals).map(({ status, count }) => ({
            value: status,
            label: `${statusText('proposal', status, speech)} (${count})`,
          }))}
        />
        <SelectField
          id="area"
          label={say(proposalColumns.area)}
          value={sought.area}
          onValue={(area) => put({ area })}
          choices={areas.map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          id="country"
          label={say(directory.country)}
          value={sought.country}
          onValue={(country) => put({ country })}
          choices={COUNTRIES.filter((code) => proposals.some(({ country }) => country === code)).map((code) => ({
            value: code,
            label: say(words.countries[code]),
          }))}
        />
      </div>
      <p class="quiet" role="status">
        {say(directory.found, { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <div class="table-wrap">
          <table class="table-proposals">
            <thead>
              <tr>
                {PROPOSAL_COLUMNS.map((each) => (
                  <Heading
                    key={each}
                    label={say(proposalColumns[each])}
                    sorted={each === column ? (isDescending ? 'descending' : 'ascending') : undefined}
                    onSort={() => order(each)}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <Row key={each.id} proposal={each} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

type HeadingProps = {
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
};

const Heading = ({ label, sorted, onSort }: HeadingProps) => (
  <th scope="col" aria-sort={sorted}>
    <button type="button" class="sort" onClick={onSort}>
      {label}
      <span aria-hidden="true">{sorted === undefined ? '' : sorted === 'ascending' ? ' ▲' : ' ▼'}</span>
    </button>
  </th>
);

const Row = ({ proposal }: { readonly proposal: NamedProposal }) => {
  const speech = useOffice();
  const { words, say, language } = speech;
  const { id, code, title, ownerName, countryName, areaName, status, submittedAt } = proposal;
  return (
    <tr>
      <td>
        <bdi>{code ?? '–'}</bdi>
      </td>
      <th scope="row">
        <Link href={`/proposals/${id}`}>
          <bdi>{title || say(words.home.untitled)}</bdi>
        </Link>
      </th>
      <td>
        <bdi>{ownerName}</bdi>
        <div class="quiet">{countryName}</div>
      </td>
      <td>{areaName}</td>
      <td>
        <StatusTag status={status} label={statusText('proposal', status, speech)} />
      </td>
      <td>{submittedAt === undefined ? '–' : formatDay(submittedAt, language)}</td>
    </tr>
  );
};
