import { Link } from 'wouter';
import { called, useClient } from '../api.ts';
import { Facts } from '../parts/facts.tsx';
import { Failed } from '../parts/failed.tsx';
import { Moment } from '../parts/moment.tsx';
import { InChain, useChain } from './chain-words.tsx';
import { SaveButton } from './save-button.tsx';
import { type ShownSignature, useSignatures } from './use-signatures.ts';

type ReceiptCardProps = {
  readonly proposalId: string;
  readonly version: number;
  readonly code: string | undefined;
};

/** The receipt of what was received last and still counts: on the screen what the paper says, and the ways to keep and to verify it. */
export const ReceiptCard = (props: ReceiptCardProps) => (
  <InChain>
    <LastReceipt {...props} />
  </InChain>
);

const LastReceipt = ({ proposalId, version, code }: ReceiptCardProps) => {
  const { loaded, reload } = useSignatures(proposalId, version);
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return null;
  const last = loaded.value.items.findLast((each) => each.received !== undefined && each.ended === undefined);
  return last === undefined ? null : <Receipt proposalId={proposalId} code={code} receipt={last} />;
};

type ReceiptProps = Pick<ReceiptCardProps, 'proposalId' | 'code'> & { readonly receipt: ShownSignature };

/** One receipt. */
export const Receipt = ({ proposalId, code, receipt }: ReceiptProps) => {
  const { chain, language, say } = useChain();
  const client = useClient();
  const params = { proposalId };
  const { contentHash, form, received, signed } = receipt;
  const name = code ?? proposalId;
  return (
    <section class="card receipt" id={`receipt-${form}`}>
      <h2>{say(chain.receiptTitle)}</h2>
      <p>{say(chain.receiptText)}</p>
      <Facts
        facts={[
          [say(chain.code), <strong dir="ltr">{code ?? say(chain.codeFollows)}</strong>],
          [say(chain.form), say(chain.forms[form])],
          [say(chain.received), received === undefined ? '' : <Moment at={received.at} />],
          [say(chain.signedBy), <bdi>{signed?.name ?? ''}</bdi>],
          [say(chain.transmittedBy), <bdi>{received?.name ?? ''}</bdi>],
          [say(chain.fingerprint), <code class="fingerprint">{contentHash}</code>],
        ]}
      />
      <div class="actions">
        <SaveButton
          isFirst
          label={say(chain.saveReceipt)}
          fileName={`receipt-${name}.pdf`}
          type="application/pdf"
          fetchFile={() => called(client.printReceipt({ params, query: { language } }))}
        />
        <SaveButton
          label={say(chain.saveSigned)}
          fileName={`${name}-${form}-signed.json`}
          type="application/json"
          fetchFile={() => called(client.getSnapshot({ params, query: { contentHash } }))}
        />
      </div>
      <p class="field-hint">{say(chain.saveSignedHint)}</p>
      <p>
        <Link href={`/receipts/${contentHash}`}>{say(chain.verifyLink)}</Link>
      </p>
    </section>
  );
};
