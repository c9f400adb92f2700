import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { called, useClient } from '../api.ts';
import { InChain, useChain } from '../chain/chain-words.tsx';
import { FileZone } from '../documents/file-zone.tsx';
import { fingerprint } from '../documents/fingerprint.ts';
import { useLoaded } from '../loaded.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { LongTextField } from '../parts/field.tsx';
import { Moment } from '../parts/moment.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import type { PageParams } from '../routes.tsx';

/** Where anybody, without signing in, can ask whether what a receipt stands for has been received. */
export const ReceiptsPage = ({ params }: { readonly params: PageParams }) => (
  <InChain>
    <Verification contentHash={params['contentHash']?.toLowerCase()} />
  </InChain>
);

const Verification = ({ contentHash }: { readonly contentHash: string | undefined }) => {
  const { chain, say } = useChain();
  return (
    <Page title={say(chain.verifyTitle)} narrow>
      <p>{say(chain.verifyIntro)}</p>
      <div class="stack">
        {contentHash !== undefined && /^[0-9a-f]{64}$/.test(contentHash) && <Answer contentHash={contentHash} />}
        <Asking key={contentHash ?? ''} given={contentHash ?? ''} />
      </div>
    </Page>
  );
};

const LENGTH = 64;

const Asking = ({ given }: { readonly given: string }) => {
  const { chain, words, say } = useChain();
  const [, go] = useLocation();
  const [typed, setTyped] = useState(given);
  const [error, setError] = useState<string>();
  const ask = (text: string): void => {
    const digits = text.toLowerCase().replace(/[^0-9a-f]/g, '');
    const isSound = digits.length === LENGTH && /^[0-9a-f\s]*$/i.test(text.trim());
    setError(isSound ? undefined : say(chain.verifyWrong, { count: digits.length }));
    if (isSound) go(`/receipts/${digits}`);
  };
  const askOf = async (file: File): Promise<void> => {
    const found = await fingerprint(file).catch(() => undefined);
    if (found === undefined) setError(say(words.papers.unreadable, { name: file.name }));
    else go(`/receipts/${found}`);
  };
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed);
      }}
    >
      <LongTextField
        id="fingerprint"
        label={say(chain.verifyField)}
        hint={say(chain.verifyHint)}
        error={error}
        value={typed}
        onValue={setTyped}
        rows={3}
      />
      <button type="submit" class="button">
        {say(chain.verifyButton)}
      </button>
      <FileZone
        id="signed-file"
        label={say(chain.verifyFile)}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void askOf(file);
        }}
      />
    </form>
  );
};

type Receipt = Omit<Extract<Awaited<ReturnType<Client['verifyReceipt']>>, { readonly ok: true }>['body'], 'others'>;

const Answer = ({ contentHash }: { readonly contentHash: string }) => {
  const { chain, say } = useChain();
  const client = useClient();
  const { loaded, reload } = useLoaded(`receipt ${contentHash}`, () =>
    called(client.verifyReceipt({ params: { contentHash } })),
  );
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  const { others = [], ...first } = loaded.value;
  return (
    <div role="status" class="stack">
      {[first, ...others.map((other) => ({ ...other, known: true }))].map((receipt) => {
        const { tone, title, text } = verdictOf(receipt);
        return (
          <Notice key={receipt.code ?? receipt.submittedAt} tone={tone} title={say(chain[title])}>
            <p>{say(chain[text])}</p>
            <Told receipt={receipt} contentHash={contentHash} />
          </Notice>
        );
      })}
    </div>
  );
};

const verdictOf = ({ known, recalledAt }: Pick<Receipt, 'known' | 'recalledAt'>) => {
  if (!known) return { tone: 'bad', title: 'unknownTitle', text: 'unknownText' } as const;
  return recalledAt === undefined
    ? ({ tone: 'good', title: 'knownTitle', text: 'knownText' } as const)
    : ({ tone: 'care', title: 'recalledTitle', text: 'recalledText' } as const);
};

type ToldProps = { readonly receipt: Receipt; readonly contentHash: string };

const Told = ({ receipt, contentHash }: ToldProps) => {
  const { chain, say } = useChain();
  const { known, code, form, submittedAt, recalledAt, withdrawnAt } = receipt;
  const moment = (at: string | undefined) => (at === undefined ? '' : <Moment at={at} />);
  const received: readonly Fact[] = [
    [say(chain.code), <strong dir="ltr">{code ?? say(chain.codeFollows)}</strong>],
    [say(chain.form), form === undefined ? '' : say(chain.forms[form])],
    [say(chain.received), moment(submittedAt)],
  ];
  return (
    <Facts
      facts={[
        ...(known ? received : []),
        ...(recalledAt === undefined ? [] : [[say(chain.recalledAt), moment(recalledAt)] as const]),
        ...(withdrawnAt === undefined ? [] : [[say(chain.withdrawnAt), moment(withdrawnAt)] as const]),
        [say(chain.fingerprint), <code class="fingerprint">{contentHash}</code>],
      ]}
    />
  );
};
