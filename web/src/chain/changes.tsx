import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { called, useClient } from '../api.ts';
import { useFieldLabel } from '../form/field-names.ts';
import { isSectionValue, valueAt } from '../form/section-value.ts';
import { formatMoment } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { useFormSetting } from '../pages/proposal/form-setting.ts';
import type { ProposalTools } from '../pages/proposal/proposal-page.tsx';
import { Said } from '../pages/proposal/said.tsx';
import { Failed } from '../parts/failed.tsx';
import { Notice } from '../parts/notice.tsx';
import { InChain, useChain } from './chain-words.tsx';
import { type Change, changesBetween } from './changes-between.ts';
import { type ShownSignature, useSignatures } from './use-signatures.ts';

/**
 * What differs from the version that was signed before: for those who sign again, and for the focal point who returned it. Shows nothing where
 * nothing was signed before.
 */
export const Changes = (tools: ProposalTools) => (
  <InChain>
    <SinceLastVersion {...tools} />
  </InChain>
);

const SinceLastVersion = (tools: ProposalTools) => {
  const { proposal } = tools;
  const { loaded, reload } = useSignatures(proposal.id, proposal.version);
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return null;
  const before = loaded.value.items.findLast(
    (each) => each.stage === proposal.stage && (each.ended !== undefined || each.received !== undefined),
  );
  return before === undefined ? null : <SinceVersion {...tools} version={before} />;
};

const SinceVersion = (tools: ProposalTools & { readonly version: ShownSignature }) => {
  const { proposal, version } = tools;
  const { chain, language, words, say } = useChain();
  const client = useClient();
  const { loaded, reload } = useLoaded(`snapshot ${proposal.id} ${version.contentHash}`, () =>
    called(client.getSnapshot({ params: { proposalId: proposal.id }, query: { contentHash: version.contentHash } })),
  );
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return null;
  const snapshot: unknown = JSON.parse(new TextDecoder().decode(loaded.value));
  const signed = isSectionValue(snapshot) ? valueAt(snapshot, 'sections') : {};
  const changed = sectionNames(proposal.stage)
    .map((section) => ({
      section,
      changes: changesBetween(valueAt(signed, section), proposal.sections[section]?.value ?? {}),
    }))
    .filter(({ changes }) => changes.length > 0);
  const count = changed.reduce((sum, { changes }) => sum + changes.length, 0);
  const moment = (at: string): string => say(words.frame.istanbulTime, { moment: formatMoment(at, language) });
  const { signed: by, ended } = version;
  return (
    <Notice tone="plain" title={say(chain.changesTitle)}>
      {by !== undefined && <p>{say(chain.changesText, { name: by.name, moment: moment(by.at) })}</p>}
      {ended !== undefined && (
        <p dir="auto">
          {say(ended.how === 'returned' ? chain.versionReturned : chain.versionRecalled, {
            name: ended.name,
            moment: moment(ended.at),
            reason: ended.reason ?? '',
          })}
        </p>
      )}
      <p>{count === 0 ? say(chain.changesNone) : say(chain.changesCount, { count })}</p>
      {count > 0 && (
        <details>
          <summary>{say(chain.changesShow)}</summary>
          {changed.map((each) => (
            <SectionChanges key={each.section} {...tools} {...each} />
          ))}
        </details>
      )}
    </Notice>
  );
};

type SectionChangesProps = ProposalTools & { readonly section: string; readonly changes: readonly Change[] };

/** One section's differences, before and now side by side. */
const SectionChanges = ({ section, changes, proposal, call }: SectionChangesProps) => {
  const { chain, words, say } = useChain();
  const setting = useFormSetting(proposal, call);
  const label = useFieldLabel(section);
  const name = sentence(words.form.sections, section);
  return (
    <section>
      <h3>{name === undefined ? section : say(name)}</h3>
      {changes.map(({ row, field, before, now }) => (
        <div class="versions" key={`${row ?? ''} ${field ?? ''} ${before === undefined}`}>
          <p class="field-label">
            {[row === undefined ? '' : say(chain.row, { number: row + 1 }), field === undefined ? '' : label(field)]
              .filter(Boolean)
              .join(': ')}
          </p>
          <div class="versions-two">
            {(
              [
                ['del', chain.before, before, now],
                ['ins', chain.now, now, before],
              ] as const
            ).map(([side, title, said, against]) => (
              <div class={`version version-${side}`} key={side}>
                <strong>{say(title)}</strong>
                {said === undefined ? (
                  <p class="quiet">{say(chain.nothing)}</p>
                ) : (
                  <Said section={section} name={field} said={said} against={against} setting={setting} />
                )}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
};
