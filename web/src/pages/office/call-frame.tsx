import type { ComponentChildren } from 'preact';
import { Link } from 'wouter';
import { called, useClient } from '../../api.ts';
import { useLoaded } from '../../loaded.ts';
import { named } from '../../named.ts';
import { useOffice } from '../../office/office-words.tsx';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Page } from '../../parts/page.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { statusText } from '../../status-text.ts';
import type { ShownCall } from '../proposal/use-proposal.ts';

type Tools = { readonly call: ShownCall; readonly put: (call: ShownCall) => void };

type CallFrameProps = {
  readonly callId: string;
  /** The page's own heading; the call's title when left out. */
  readonly title?: string;
  readonly children: (tools: Tools) => ComponentChildren;
};

/** A page of one call at the office's desk: loads it, names it, and leads back. */
export const CallFrame = ({ callId, title, children }: CallFrameProps) => {
  const speech = useOffice();
  const { office, words, say, language } = speech;
  const client = useClient();
  const { loaded, reload, put } = useLoaded(`office call ${callId}`, () =>
    called(client.getCall({ params: { callId } })),
  );
  if (loaded.state === 'loading') return <Page title={title ?? say(words.frame.loading)} children={<Loading />} />;
  if (loaded.state === 'failed')
    return (
      <Page title={title ?? say(office.calls.title)}>
        <Failed failure={loaded.failure} onAgain={() => void reload()} />
      </Page>
    );
  const call = loaded.value;
  const name = named(call.configuration.titles, language);
  return (
    <Page
      title={title ?? name}
      above={
        <Link href={title === undefined ? '/office/calls' : `/office/calls/${callId}`} class="above">
          <bdi>{title === undefined ? say(office.calls.toCalls) : name}</bdi>
        </Link>
      }
      beside={<StatusTag status={call.status} label={statusText('call', call.status, speech)} />}
    >
      {children({ call, put })}
    </Page>
  );
};
