import { actingPerson } from '#shared/domain/kernel/acting-person.ts';
import { admit } from '#shared/domain/kernel/decider.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { sectionSchema } from '#shared/domain/proposal/form.ts';
import { lateRefusal } from '#shared/domain/proposal/rules/late.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { type FieldError, problem, problemOfRejection } from '#shared/runtime/problem-details.ts';
import type { DraftSave, Drafts } from '#shared/store/drafts.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { proposalFacts } from '../../facts/proposal-facts.ts';
import { draftName, loadForms, type SavedForm } from '../../facts/proposal-form.ts';
import type { Parts } from '../../parts.ts';

export type SaveRequest = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly version: number | undefined;
  readonly params: { readonly proposalId: string };
  readonly body: {
    readonly sections: Readonly<Record<string, Record<string, unknown>>>;
    readonly versions: Readonly<Record<string, number>>;
  };
};

/** A title or theme that the saved section gives the proposal anew. */
export type Renaming = { readonly title: string; readonly themeId: string };

/**
 * Saves sections of the form, one conditional write of one record each, so that autosave costs one write unit and people who write different
 * sections never meet. Whoever wrote on an older version of a section is told what stands there now. `rename` is asked before anything is
 * saved when title or theme change, because lists show them.
 */
export const saveSections = async (
  request: SaveRequest,
  parts: Parts,
  rename: (renaming: Renaming) => Promise<{ readonly version: number }>,
) => {
  const { actor, now, body } = request;
  const { state, version } = await editable(request, parts);
  const values = checked(state, body.sections);
  const saved = async (): Promise<SavedForm> => (await loadForms(parts.drafts, state))[state.stage];
  const renaming = renamed(state, values);
  // One section alone needs no look beforehand: the write itself is refused when it is too late, and says what stands there.
  if (renaming !== undefined || Object.keys(values).length > 1) refuseStale(request, await saved());
  const current = renaming === undefined ? version : (await rename(renaming)).version;
  const sections: Record<string, { version: number; savedAt: Instant }> = {};
  for (const [name, value] of Object.entries(values)) {
    const section = {
      aggregate: proposalKind.name,
      id: state.id,
      section: draftName(state.stage, name),
      expectedVersion: body.versions[name] ?? 0,
      value,
      at: now,
      by: actingPerson(actor),
    };
    const outcome = await saveWhileOpen({ ...section, caseVersion: current }, parts.drafts, () =>
      stillOpen(state, request, parts),
    );
    if (outcome.kind === 'stale') throw stale({ [name]: (await saved())[name] });
    sections[name] = { version: outcome.draft.version, savedAt: outcome.draft.savedAt };
  }
  return { id: state.id, version: current, status: state.status, sections };
};

const TRIES = 5;

/**
 * Saves a section while the form is open. When it has just been sealed, `open` says anew whether the form is open (or throws what it is instead):
 * it may have been signed and handed back while this save was on its way. Throws `tooMany` when it is sealed over and over again.
 */
export const saveWhileOpen = async (
  save: DraftSave,
  drafts: Drafts,
  open: () => Promise<{ readonly version: number }>,
) => {
  let caseVersion = save.caseVersion;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const outcome = await drafts.save({ ...save, caseVersion });
    if (outcome.kind !== 'sealed') return outcome;
    caseVersion = (await open()).version;
  }
  throw problem('tooMany', { because: 'contended', facts: {} });
};

/** The proposal, if its form may still be written in and is still that of the same stage. */
export const stillOpen = async ({ stage }: ProposalState, request: Omit<SaveRequest, 'body'>, parts: Parts) => {
  const loaded = await editable({ ...request, version: undefined }, parts);
  if (loaded.state.stage !== stage) throw problem('wrongState');
  return loaded;
};

/**
 * The proposal, if this person may write in its form now: asked of the machine, by the command that changes the form. Rules are asked only when
 * title or theme really change, by that command itself, so that autosave needs nothing of the call.
 */
export const editable = async ({ actor, params, version, now }: Omit<SaveRequest, 'body'>, parts: Parts) => {
  const loaded = await parts.repository.load(proposalKind, params.proposalId);
  if (loaded === undefined || !proposal.mayRead(actor, loaded.state)) throw problem('notFound');
  const { title, themeId } = loaded.state;
  const context = { now, actor, facts: {}, id: () => parts.newId() };
  const admitted = admit(proposal, loaded.state, { type: 'retitle', title, themeId }, context);
  if (!admitted.ok) {
    const { call } =
      admitted.rejection.kind === 'wrongState' ? await proposalFacts(loaded.state, undefined, parts, { now }) : {};
    throw problemOfRejection(lateRefusal(loaded.state, 'retitle', { call, now }) ?? admitted.rejection);
  }
  if (version !== undefined && version !== loaded.version)
    throw problem('staleVersion', { currentVersion: loaded.version });
  return loaded;
};

/** The sections in their own types, every fault with its pointer; a section that the stage does not have is a fault too. */
const checked = (
  { stage }: ProposalState,
  sections: SaveRequest['body']['sections'],
): Readonly<Record<string, unknown>> => {
  const errors: FieldError[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(sections)) {
    const result = sectionSchema(stage, name)?.safeParse(value);
    if (result?.success) values[name] = result.data;
    else if (result === undefined)
      errors.push({ pointer: `/sections/${name}`, code: 'unknownSection', detail: 'is not a section of this stage' });
    else
      for (const { path, code, message } of result.error.issues)
        errors.push({ pointer: ['/sections', name, ...path.map(String)].join('/'), code: code, detail: message });
  }
  if (errors.length > 0) throw problem('invalid', {}, errors);
  return values;
};

const refuseStale = ({ body }: SaveRequest, saved: SavedForm): void => {
  const older = Object.keys(body.sections).filter((name) => (saved[name]?.version ?? 0) !== (body.versions[name] ?? 0));
  if (older.length > 0) throw stale(Object.fromEntries(older.map((name) => [name, saved[name]])));
};

/** Says what stands there now, so that the page can lay the two texts side by side. */
const stale = (current: Readonly<Record<string, unknown>>) =>
  problem('staleVersion', { because: 'sectionChanged', facts: {}, current });

const renamed = (state: ProposalState, values: Readonly<Record<string, unknown>>): Renaming | undefined => {
  const general = values['general'];
  const title = textIn(general, 'title') ?? state.title;
  const themeId = textIn(general, 'themeId') ?? state.themeId;
  return title === state.title && themeId === state.themeId ? undefined : { title, themeId };
};

const textIn = (value: unknown, name: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const text = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};
