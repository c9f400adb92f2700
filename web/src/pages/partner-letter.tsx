import { useMemo, useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { useClient } from '../api.ts';
import { FileButton } from '../documents/file-button.tsx';
import { FileZone } from '../documents/file-zone.tsx';
import { Interrupted } from '../documents/interrupted.tsx';
import { refusalOf, typesText } from '../documents/taken-types.ts';
import { letterDoor } from '../documents/upload-door.ts';
import { UploadProgress } from '../documents/upload-progress.tsx';
import { useLooksAgain } from '../documents/use-looks-again.ts';
import { useUploads } from '../documents/use-uploads.ts';
import { formatMoment, formatSize } from '../format.ts';
import { Fault } from '../parts/fault.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { statusText } from '../status-text.ts';
import { useWords } from '../words.tsx';

/** What a partner's link shows. */
export type Invitation = Extract<Awaited<ReturnType<Client['getPartnerInvitation']>>, { readonly ok: true }>['body'];

type PartnerLetterProps = {
  readonly token: string;
  readonly invitation: Invitation;
  readonly reload: () => Promise<void>;
};

/** Where a letter has a place: before the answer, after a yes, and wherever one has been sent. */
const LETTER_STANDINGS: readonly Invitation['standing'][] = ['open', 'accepted'];

/**
 * Takes the letter of an invited institution, which has no account: its link alone lets it send one, also after the answer has been given.
 * Says how what was sent stands, and goes on with a letter that broke off, whenever the page is opened by the link again.
 */
export const PartnerLetter = ({ token, invitation, reload }: PartnerLetterProps) => {
  const spoken = useWords();
  const { words, say, language } = spoken;
  const client = useClient();
  const door = useMemo(() => letterDoor(client, token), [client, token]);
  const { ownerName: institution, standing } = invitation;
  const { open, until, limits, sent } = invitation.letters;
  const { uploads, start, again, sendingIds } = useUploads(door, sent, () => void reload());
  const [fault, setFault] = useState<string>();
  useLooksAgain(
    uploads.some(({ step }) => step === 'sent') || sent.some(({ status }) => status === 'scanning'),
    reload,
  );
  if (!LETTER_STANDINGS.includes(standing) && sent.length === 0) return null;
  const take = (file: File | undefined, goesOn?: string): void => {
    const refusal = file === undefined ? undefined : refusalOf(file, limits, spoken);
    setFault(refusal);
    if (file !== undefined && refusal === undefined) start({ kind: 'partnerConsent', file, goesOn });
  };
  const accept = limits.contentTypes.join(',');
  const isThere = sent.some(({ status }) => status === 'clean');
  const { letterText, letterAgain, letterClosed } = words.invitation;
  const canSend = sent.at(-1)?.status === 'rejected' ? letterAgain : letterText;
  return (
    <section class="card" aria-labelledby="letter-title">
      <h2 id="letter-title">{say(words.invitation.letter)}</h2>
      <p>{say(open ? canSend : letterClosed, { institution, until: formatMoment(until, language) })}</p>
      {sent.length > 0 && (
        <ul class="rows">
          {sent.map((letter) => {
            const isInterrupted = open && letter.status === 'awaiting' && !sendingIds.includes(letter.id);
            return (
              <li key={letter.id}>
                <div class="row-main">
                  <p class="row-title">
                    <bdi>{letter.fileName}</bdi>
                  </p>
                  <p class="quiet">{formatSize(letter.sizeBytes, language)}</p>
                  {letter.rejectedBecause !== undefined && (
                    <p class="field-error">{say(words.papers.refusals[letter.rejectedBecause])}</p>
                  )}
                  {isInterrupted && <Interrupted document={letter} door={door} />}
                </div>
                <StatusTag status={letter.status} label={statusText('document', letter.status, spoken)} />
                {isInterrupted && (
                  <div class="row-actions">
                    <FileButton
                      id={`go-on-${letter.id}`}
                      label={say(words.papers.goOn)}
                      about={letter.fileName}
                      accept={accept}
                      isMain
                      onFile={(file) => take(file, letter.id)}
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <Fault text={fault} />
      {open && (
        <FileZone
          id="partner-letter"
          label={say(isThere ? words.invitation.letterReplace : words.invitation.letterDrop)}
          hint={say(words.papers.limits, {
            types: typesText(limits, spoken),
            size: formatSize(limits.maxBytes, language),
          })}
          accept={accept}
          onFiles={([file]) => take(file)}
        />
      )}
      <UploadProgress uploads={uploads} onAgain={again} />
    </section>
  );
};
