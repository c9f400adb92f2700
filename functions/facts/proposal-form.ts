import { canonicalJson, type Digest } from '#shared/domain/kernel/hash-chain.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { FormFacts } from '#shared/domain/proposal/facts.ts';
import { type FormSections, signedContent } from '#shared/domain/proposal/form.ts';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import type { ProposalState, Stage } from '#shared/domain/proposal/state.ts';
import type { Draft, Drafts } from '#shared/store/drafts.ts';

/** A section as it is saved; version 0 is a section never saved. */
type SavedSection = {
  readonly value: Record<string, unknown>;
  readonly version: number;
  readonly savedAt?: Instant | undefined;
  readonly savedBy?: string | undefined;
};

export type SavedForm = Readonly<Record<string, SavedSection>>;

/** The name under which a section is kept beside its proposal: both stages have sections of the same name. */
export const draftName = (stage: Stage, section: string): string => `${stage}.${section}`;

/** Both stages' forms of a proposal as they are saved, by one query. */
export const loadForms = async (
  drafts: Drafts,
  state: Pick<ProposalState, 'id' | 'title' | 'themeId'>,
): Promise<{ readonly [S in Stage]: SavedForm }> => {
  const saved = new Map((await drafts.load('proposal', state.id)).map((draft) => [draft.section, draft]));
  const formOf = (stage: Stage): SavedForm =>
    Object.fromEntries(
      sectionNames(stage).map((name) => [name, sectionOf(name, saved.get(draftName(stage, name)), state)]),
    );
  return { preliminary: formOf('preliminary'), final: formOf('final') };
};

const sectionOf = (
  name: string,
  draft: Draft | undefined,
  { title, themeId }: Pick<ProposalState, 'title' | 'themeId'>,
): SavedSection => {
  const value = recordOf(draft?.value);
  return {
    // Title and theme are given when a proposal is begun, before any section is saved.
    value: name === 'general' ? { title, themeId, ...value } : value,
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt,
    savedBy: draft?.savedBy,
  };
};

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** What the sections say, by name. */
export const valuesOf = (form: SavedForm): Record<string, Record<string, unknown>> =>
  Object.fromEntries(Object.entries(form).map(([name, { value }]) => [name, value]));

/** The form as the rules and the signature see it: sections never saved are left out of neither, but they are empty. */
export const formFacts = (stage: Stage, form: SavedForm, digest: Digest): FormFacts => {
  const sections: FormSections = valuesOf(form);
  return { sections, contentHash: digest(canonicalJson(signedContent(stage, sections))) };
};
