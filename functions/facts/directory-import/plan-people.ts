import type { ImportFaultCode } from '#shared/contract/schemas/directory-import.ts';
import { AREAS } from '#shared/domain/kernel/area.ts';
import { COUNTRIES, type Country } from '#shared/domain/kernel/country.ts';
import { isInstitutionId, isPersonId } from '#shared/domain/kernel/ids.ts';
import { LANGUAGES, type Language } from '#shared/domain/kernel/language.ts';
import { INSTITUTION_ROLES, OFFICE_ROLES } from '#shared/domain/kernel/roles.ts';
import type { PersonCommand } from '#shared/domain/person/commands.ts';
import { person } from '#shared/domain/person/decide.ts';
import { auditorRefusal, changedGrants, reachRefusal } from '#shared/domain/person/rules/grants-fit.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import type { Parts } from '../../parts.ts';
import { uniquePerson } from '../directory-names.ts';
import { personFacts } from '../person-facts.ts';
import { type KnownInstitutions, knownInstitutions, namedInstitution } from './known-institutions.ts';
import { knownPeople } from './known-people.ts';
import type { Importer, Plan, PlannedLine } from './plan.ts';
import { type CellReader, cellReader } from './read-cells.ts';
import type { ImportLine } from './read-table.ts';

type Grant = PersonState['grants'][number];

/** A person as one line names them, with the one role that it gives. */
type Entry = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly country: Country | undefined;
  readonly institutionId: PersonState['institutionId'];
  readonly grant: Grant | undefined;
};

/** The person as the directory will have them once the lines before are carried out. */
type Soon = Pick<PersonState, 'id' | 'status' | 'name' | 'grants'>;

/** One line a person and one of their roles: invited when the address is new, else given the role when they don't hold it. */
export const planPeople = async (lines: readonly ImportLine[], importer: Importer, parts: Parts): Promise<Plan> => {
  const [institutions, soon] = await Promise.all([knownInstitutions(parts.repository), knownPeople(parts.repository)]);
  const planned: PlannedLine[] = [];
  const readers = lines.map((line) => {
    const cells = cellReader(line);
    const entry = readEntry(cells, institutions);
    if (entry === undefined || cells.faults.length > 0) return cells;
    const before = soon.get(entry.email);
    const fault = faultOf(before, entry, importer);
    if (fault !== undefined) {
      cells.fault(fault, fault === 'personDiffers' ? 'name' : fault === 'personSuspended' ? 'email' : 'role');
      return cells;
    }
    const id = before?.id ?? parts.newId();
    if (!isPersonId(id)) throw new Error('a new id has not the form of an id');
    const grants = grantsAfter(before, entry);
    planned.push(planEntry(line.line, id, before, { ...entry, grants }, parts));
    soon.set(entry.email, { id, status: 'active', name: entry.name, grants });
    return cells;
  });
  return { lines: planned, faults: readers.flatMap(({ faults }) => faults) };
};

const grantsAfter = (before: Soon | undefined, { grant }: Entry): Grant[] => {
  const held = before?.grants ?? [];
  if (grant === undefined) return [...held];
  // The same seat as focal point and as its deputy are not two roles: the line's mark takes the place of the other.
  const others = held.filter((each) => !isSameReach(each, grant));
  return [...others, grant];
};

const isSameReach = (left: Grant, right: Grant): boolean => {
  const first = left.role === 'focal-point' ? { ...left, deputy: true } : left;
  const second = right.role === 'focal-point' ? { ...right, deputy: true } : right;
  return changedGrants([first], [second]).length === 0;
};

const faultOf = (before: Soon | undefined, entry: Entry, { actor }: Importer): ImportFaultCode | undefined => {
  if (before?.status === 'suspended') return 'personSuspended';
  if (before !== undefined && before.name !== entry.name) return 'personDiffers';
  const after = grantsAfter(before, entry);
  const changed = changedGrants(before?.grants ?? [], after);
  if (changed.length > 0 && actor.kind === 'person' && before?.id === actor.personId) return 'ownRoles';
  if (reachRefusal(actor, changed) !== undefined) return 'roleNotYours';
  return auditorRefusal(after) === undefined ? undefined : 'auditorStandsAlone';
};

const readEntry = (cells: CellReader, known: KnownInstitutions): Entry | undefined => {
  const name = cells.text('name', 120);
  const email = cells.address('email');
  const language = cells.oneOf('language', LANGUAGES);
  const country = cells.optionalOneOf('country', COUNTRIES);
  const named = cells.optionalText('institution', 200);
  const found =
    named === undefined || country === undefined ? undefined : namedInstitution(country, named, known, cells);
  if (named !== undefined && country === undefined) cells.fault('empty', 'country');
  const institutionId = isInstitutionId(found?.id) ? found.id : undefined;
  const grant = readGrant(cells, country, institutionId);
  return name === undefined || email === undefined || language === undefined
    ? undefined
    : { name, email, language, country, institutionId, grant };
};

const readGrant = (
  cells: CellReader,
  country: Country | undefined,
  institutionId: PersonState['institutionId'],
): Grant | undefined => {
  const role = cells.optionalOneOf('role', [...INSTITUTION_ROLES, 'focal-point', ...OFFICE_ROLES]);
  const area = cells.optionalOneOf('area', AREAS);
  const deputy = cells.optionalOneOf('deputy', ['yes', 'no']) === 'yes';
  if (role === undefined) return undefined;
  if (role === 'focal-point') {
    if (area !== undefined && country !== undefined) return { role, country, area, ...(deputy ? { deputy } : {}) };
    cells.fault('needsArea', area === undefined ? 'area' : 'country');
    return undefined;
  }
  if (role !== 'editor' && role !== 'responsible-authority') return { role };
  if (institutionId !== undefined) return { role, institutionId };
  cells.fault('needsInstitution', 'institution');
  return undefined;
};

const planEntry = (
  line: number,
  id: PersonState['id'],
  before: Soon | undefined,
  entry: Omit<Entry, 'grant'> & { readonly grant: Grant | undefined; readonly grants: Grant[] },
  parts: Parts,
): PlannedLine => {
  const { name, email, language, country, institutionId, grant, grants } = entry;
  const label = [name, email, grant?.role].filter((each) => each !== undefined).join(' · ');
  if (before === undefined) {
    const whose = { name, email, language, country, institutionId };
    const made = stepOn(id, { type: 'invite', personId: id, ...whose, grants }, parts, true);
    return { line, label, does: 'make', write: { step: made, unique: [uniquePerson(email)] } };
  }
  if (changedGrants(before.grants, grants).length === 0) return { line, label, does: 'nothing' };
  return { line, label, does: 'change', write: { step: stepOn(id, { type: 'setRoles', grants }, parts, false) } };
};

const stepOn = (id: string, command: PersonCommand, parts: Parts, isNew: boolean) => {
  const facts = () => personFacts(command, parts);
  return step({ kind: personKind, decider: person, id, command, facts, ...(isNew ? { isNew: true } : {}) });
};
