import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { AREAS } from '#shared/domain/kernel/area.ts';
import { FORM_LIMITS } from '#shared/domain/proposal/form-outline.ts';
import { allPages } from '../all-pages.ts';
import { called, type Failure, useClient } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { useLoaded } from '../loaded.ts';
import { named } from '../named.ts';
import { ErrorSummary, type FieldFault } from '../parts/error-summary.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { SignInFirst } from '../parts/sign-in-first.tsx';
import { TypedNotice } from '../parts/typed-notice.tsx';
import type { PageParams } from '../routes.tsx';
import { holds, type Me, useMe } from '../session/me.tsx';
import { useTyped } from '../session/use-typed.ts';
import { statusText } from '../status-text.ts';
import { useWords } from '../words.tsx';
import { StandingNotice } from './standing-notice.tsx';

/** Begins a proposal: for which institution, in which area and theme, under which title. */
export const StartProposalPage = ({ params }: { readonly params: PageParams }) => {
  const { language, words, say } = useWords();
  const callId = params['callId'] ?? '';
  const client = useClient();
  const me = useMe();
  const { loaded, reload } = useLoaded(`call ${callId}`, () => called(client.getOpenCall({ params: { callId } })));
  const title = say(words.calls.startTitle);
  if (loaded.state === 'failed')
    return (
      <Page title={title} narrow>
        <Failed failure={loaded.failure} onAgain={() => void reload()} />
      </Page>
    );
  if (me === undefined || me.state === 'failed')
    return (
      <Page title={title} narrow>
        {me === undefined ? <SignInFirst /> : <Failed failure={me.failure} onAgain={() => location.reload()} />}
      </Page>
    );
  if (loaded.state === 'loading' || me.state === 'loading')
    return (
      <Page title={title} narrow>
        <Loading />
      </Page>
    );
  return (
    <Page
      title={title}
      narrow
      above={
        <Link href={`/calls/${callId}`} class="above">
          <bdi>{named(loaded.value.titles, language)}</bdi>
        </Link>
      }
    >
      <p>{say(words.calls.startText)}</p>
      {holds(me.value, 'editor', 'responsible-authority') ? (
        <StartForm callId={callId} themes={loaded.value.themes} me={me.value} />
      ) : (
        <p class="notice">{say(words.calls.notYours)}</p>
      )}
    </Page>
  );
};

/** What is typed before there is a proposal to keep it in. */
const NOTHING = { institutionId: '', area: '', themeId: '', title: '', from: '' };
type Entry = typeof NOTHING;

/** What lies on the device of an earlier start, as far as it can be made out. */
const asEntry = (lying: unknown): Entry | undefined => {
  if (typeof lying !== 'object' || lying === null) return undefined;
  const known = Object.entries(lying).filter(([name, text]) => name in NOTHING && typeof text === 'string');
  return { ...NOTHING, ...Object.fromEntries(known) };
};

type StartFormProps = {
  readonly callId: string;
  readonly me: Me;
  readonly themes: readonly {
    readonly area: (typeof AREAS)[number];
    readonly themes: readonly { readonly id: string; readonly title: string }[];
  }[];
};

const StartForm = ({ callId, me, themes }: StartFormProps) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const client = useClient();
  const [, go] = useLocation();
  const writable = me.institutions.filter((each) =>
    me.roles.some((grant) => 'institutionId' in grant && grant.institutionId === each.id),
  );
  const typed = useTyped(`start ${callId}`, { ...NOTHING, institutionId: writable[0]?.id ?? '' }, asEntry);
  const { institutionId, area, themeId, title, from } = typed.value;
  const put = (change: Partial<Entry>): void => typed.put({ ...typed.value, ...change });
  const { loaded: earlier } = useLoaded('own proposals', () =>
    allPages((cursor) => called(client.listProposals({ query: { view: 'institution', limit: 100, cursor } }))),
  );
  const own = earlier.state === 'ready' ? earlier.value : [];
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [key] = useState(() => crypto.randomUUID());
  const chosenArea = AREAS.find((each) => each === area);
  const errorOf = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.text;
  const tooLong = say(words.validation.tooLong, { field: say(words.calls.projectTitle), maximum: FORM_LIMITS.short });
  const create = async (): Promise<void> => {
    const wrong = [
      ...(title.trim() === '' ? [['start-title', say(words.calls.projectTitle)] as const] : []),
      ...(chosenArea === undefined ? [['start-area', say(words.calls.area)] as const] : []),
      ...(themeId === '' ? [['start-theme', say(words.calls.theme)] as const] : []),
    ];
    const isLong = title.trim().length > FORM_LIMITS.short;
    setFaults([
      ...wrong.map(([fieldId, field]) => ({ fieldId, text: say(words.validation.missing, { field }) })),
      ...(isLong ? [{ fieldId: 'start-title', text: tooLong }] : []),
    ]);
    if (wrong.length > 0 || isLong || chosenArea === undefined) return;
    const answer = await called(
      client.createProposal({
        body: {
          ...{ callId, area: chosenArea, themeId, title: title.trim(), institutionId },
          ...(from === '' ? {} : { from }),
        },
        idempotencyKey: key,
      }),
    );
    if (answer.ok) {
      typed.forget();
      return go(`/proposals/${answer.body.id}`);
    }
    setFailure(answer.failure);
  };
  return (
    <form class="card" noValidate>
      <TypedNotice typed={typed} />
      <ErrorSummary faults={faults} text={failure === undefined ? undefined : failureText(failure, spoken)} />
      {writable.length > 1 && (
        <SelectField
          id="start-institution"
          label={say(words.calls.institution)}
          value={institutionId}
          onValue={(value) => put({ institutionId: value })}
          choices={writable.map((each) => ({ value: each.id, label: named(each.names, language) }))}
        />
      )}
      <TextField
        id="start-title"
        label={say(words.calls.projectTitle)}
        hint={say(words.calls.projectTitleHint)}
        value={title}
        onValue={(value) => put({ title: value })}
        maxLength={FORM_LIMITS.short}
        error={errorOf('start-title')}
      />
      <SelectField
        id="start-area"
        label={say(words.calls.area)}
        value={area}
        onValue={(value) => put({ area: value, themeId: '' })}
        choices={themes.map((each) => ({ value: each.area, label: say(words.areas[each.area]) }))}
        error={errorOf('start-area')}
      />
      {chosenArea !== undefined && <StandingNotice callId={callId} institutionId={institutionId} area={chosenArea} />}
      <SelectField
        id="start-theme"
        label={say(words.calls.theme)}
        hint={area === '' ? say(words.calls.themeChoose) : undefined}
        value={themeId}
        onValue={(value) => put({ themeId: value })}
        disabled={area === ''}
        choices={(themes.find((each) => each.area === area)?.themes ?? []).map((theme) => ({
          value: theme.id,
          label: theme.title,
        }))}
        error={errorOf('start-theme')}
      />
      {own.length > 0 && (
        <SelectField
          id="start-from"
          label={say(words.calls.from)}
          hint={say(words.calls.fromHint)}
          optional
          value={from}
          onValue={(value) => put({ from: value })}
          choices={own.map((each) => ({
            value: each.id,
            label: [each.title, each.code, statusText('proposal', each.status, spoken)].filter(Boolean).join(' · '),
          }))}
        />
      )}
      <SendButton isForms onSend={create}>
        {say(words.calls.create)}
      </SendButton>
    </form>
  );
};
