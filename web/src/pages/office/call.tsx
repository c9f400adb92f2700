import { useMemo } from 'preact/hooks';
import { Link } from 'wouter';
import { finalStageEnd } from '#shared/domain/call/rules/final-stage-end.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { called, useClient } from '../../api.ts';
import { useFetched } from '../../fetched.ts';
import { formatMoment } from '../../format.ts';
import { FaultList } from '../../office/fault-list.tsx';
import { Guidelines } from '../../office/guidelines.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { SectionLinks } from '../../office/section-links.tsx';
import { StandingCard } from '../../office/standing-card.tsx';
import { VacantPosts } from '../../office/vacant-posts.tsx';
import { WindowChart } from '../../office/window-chart.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Missing } from '../../parts/later.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { PageParams } from '../../routes.tsx';
import { holds, useMe } from '../../session/me.tsx';
import { ConfirmDialog } from '../proposal/confirm-dialog.tsx';
import { ReasonDialog } from '../proposal/reason-dialog.tsx';
import type { ShownCall } from '../proposal/use-proposal.ts';
import { CallFrame } from './call-frame.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { OpenFinalDialog } from './open-final-dialog.tsx';

const Call = ({ params }: { readonly params: PageParams }) => (
  <CallFrame callId={params['callId'] ?? ''}>{(tools) => <Overview {...tools} />}</CallFrame>
);

/** One call at the office's desk: its windows, the check of its settings, and what can be done with it. */
export const OfficeCallPage = inOffice(Call);

/** As long as proposals can still be sent, somebody must be there to transmit them. */
const BEFORE_CLOSING = ['draft', 'themesSet', 'published', 'open'];

/** The check comes after the page, because it brings the schemas with it; a call whose settings are fixed does without. */
const settingCheck = () => import('../../office/setting-faults.ts');

type OverviewProps = { readonly call: ShownCall; readonly put: (call: ShownCall) => void };

const Overview = ({ call, put }: OverviewProps) => {
  const speech = useOffice();
  const { office, words, say, language } = speech;
  const { calls } = office;
  const { configuration } = call;
  const isDraft = call.status === 'draft' || call.status === 'themesSet';
  const me = useMe();
  const mayList = me?.state === 'ready' && holds(me.value, 'coordinator', 'head');
  const { module: rules, ...check } = useFetched(settingCheck, isDraft);
  const faults = useMemo(() => rules?.settingFaults({ ...configuration }, speech), [rules, configuration, speech]);
  return (
    <div class="columns">
      <div class="stack">
        {call.cancelReason !== undefined && (
          <Notice tone="bad">
            <p>{say(calls.cancelled, { reason: call.cancelReason })}</p>
          </Notice>
        )}
        {/* Whatever is done to the call moves its proposals or its time: both are asked for anew. */}
        {mayList && call.publishedAt !== undefined && <StandingCard key={call.version} callId={call.id} />}
        <section class="card">
          <h2>{say(calls.windowsTitle)}</h2>
          <WindowChart
            opensAt={configuration.opensAt}
            closesAt={call.closesAt}
            finalClosesAt={call.finalClosesAt ?? finalStageEnd(configuration, call.closesAt, undefined)}
            implementationStartsAt={configuration.implementationStartsAt}
            implementationEndsAt={configuration.implementationEndsAt}
          />
          <Facts
            facts={[
              [say(words.calls.opens), <Moment at={configuration.opensAt} />],
              [say(words.calls.closes), <Moment at={call.closesAt} />],
              ...(call.finalClosesAt === undefined
                ? []
                : [[say(words.calls.finalStageCloses), <Moment at={call.finalClosesAt} />] as const]),
            ]}
          />
          {call.closesAt !== configuration.closesAt && (
            <p class="quiet">{say(calls.extendedFrom, { moment: formatMoment(configuration.closesAt, language) })}</p>
          )}
          {call.finalFirstClosesAt !== undefined && (
            <p class="quiet">
              {say(calls.finalExtendedFrom, { moment: formatMoment(call.finalFirstClosesAt, language) })}
            </p>
          )}
        </section>
        {call.publishedAt !== undefined && call.configurationHash !== undefined && (
          <section class="card">
            <p>
              {say(calls.frozen, {
                edition: call.edition ?? 1,
                moment: formatMoment(call.publishedAt, language),
              })}
            </p>
            <Facts facts={[[say(calls.fingerprint), <code class="fingerprint">{call.configurationHash}</code>]]} />
          </section>
        )}
        <Missing {...check} />
        {faults !== undefined && (
          <section>
            <h2>{say(calls.checkTitle)}</h2>
            <FaultList callId={call.id} faults={faults} />
          </section>
        )}
        {BEFORE_CLOSING.includes(call.status) && <VacantPosts areas={configuration.areas.map(({ area }) => area)} />}
        <Guidelines callId={call.id} isDraft={isDraft} mayChange={call.allowed.includes('edit')} />
      </div>
      <aside class="stack">
        <Actions call={call} put={put} isSound={faults?.length === 0} isDraft={isDraft} />
        <section>
          <h2>{say(calls.settingsTitle)}</h2>
          <SectionLinks callId={call.id} faulty={faults?.map((fault) => fault.section) ?? []} />
        </section>
      </aside>
    </div>
  );
};

type ActionsProps = OverviewProps & { readonly isSound: boolean; readonly isDraft: boolean };

const Actions = ({ call, put, isSound, isDraft }: ActionsProps) => {
  const { office, words, say } = useOffice();
  const { calls } = office;
  const client = useClient();
  const params = { callId: call.id };
  const { allowed } = call;
  const publish = async () => {
    const answer = await called(client.publishCall({ params, version: call.version }));
    if (!answer.ok) return answer.failure;
    put(answer.body);
    return undefined;
  };
  const cancel = async (reason: string) => {
    const answer = await called(client.cancelCall({ params, body: { reason } }));
    if (!answer.ok) return answer.failure;
    put(answer.body);
    return undefined;
  };
  return (
    <section class="card stack">
      {isDraft && isSound && !allowed.includes('publish') && <p>{say(calls.headPublishes)}</p>}
      {allowed.includes('publish') && (
        <ConfirmDialog
          action={say(office.commands.call.publish)}
          question={say(calls.publishQuestion)}
          onConfirm={publish}
        />
      )}
      {allowed.includes('openFinalStage') && <OpenFinalDialog call={call} put={put} />}
      {allowed.includes('extend') && <ExtendDialog call={call} put={put} />}
      <p>
        <Link href={`/office/calls/${call.id}/preview`} class="button button-second">
          {say(calls.preview)}
        </Link>
      </p>
      {call.publishedAt !== undefined && (
        <p>
          <Link href={`/calls/${call.id}/questions`} class="button button-second">
            {say(words.questions.office)}
          </Link>
        </p>
      )}
      {allowed.includes('cancel') && (
        <ReasonDialog
          action={say(office.commands.call.cancel)}
          keptAs={`cancel:${call.id}`}
          maxLength={TEXT_LIMITS.reason}
          label={say(calls.cancelReason)}
          hint={say(calls.cancelHint)}
          tone="bad"
          onSend={cancel}
        />
      )}
    </section>
  );
};
