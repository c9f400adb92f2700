import type { ImportFaultCode } from '#shared/contract/schemas/directory-import.ts';
import type { InstitutionCommand } from '#shared/domain/institution/commands.ts';
import { institution } from '#shared/domain/institution/decide.ts';
import { latestMembership, membershipRefusal } from '#shared/domain/institution/rules/membership-fits.ts';
import type { InstitutionState, Membership } from '#shared/domain/institution/state.ts';
import { AREAS } from '#shared/domain/kernel/area.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../../parts.ts';
import { allLoaded } from '../all-loaded.ts';
import { type KnownInstitutions, knownInstitutions, namedInstitution } from './known-institutions.ts';
import type { Plan, PlannedLine } from './plan.ts';
import { type CellReader, cellReader } from './read-cells.ts';
import type { ImportLine } from './read-table.ts';

/** One line a seat: given when it isn't there; when it is the last of its area and the line says another last day, it ends on that. */
export const planMemberships = async (
  lines: readonly ImportLine[],
  { repository }: Pick<Parts, 'repository'>,
): Promise<Plan> => {
  const known = await knownInstitutions(repository);
  const read = lines.map((line) => {
    const cells = cellReader(line);
    return { line: line.line, cells, seat: readSeat(cells, known) };
  });
  const ids = read.flatMap(({ seat }) => (seat === undefined ? [] : [seat.institutionId]));
  // What the directory will say once the lines before are carried out.
  const soon = await allLoaded(repository, institutionKind, ids);
  const planned: PlannedLine[] = [];
  const ends = new Map<string, string | undefined>();
  for (const { line, cells, seat } of read) {
    const state = seat === undefined ? undefined : soon.get(seat.institutionId);
    if (seat === undefined || state === undefined) continue;
    const { area, validFrom, validTo } = seat.membership;
    const named = [state.id, area, validFrom].join();
    if (ends.has(named) && ends.get(named) !== validTo) {
      cells.fault('twice', 'valid_to', `${state.names.en}: ${area} ${validFrom}`);
      continue;
    }
    ends.set(named, validTo);
    const change = changeOf(state, seat.membership);
    if (change.does === 'refuse') {
      cells.fault(change.code, change.code === 'endsBeforeItStarts' ? 'valid_to' : 'valid_from');
      continue;
    }
    soon.set(state.id, { ...state, memberships: change.memberships });
    planned.push(planSeat(line, state, seat.membership, change.does));
  }
  return { lines: planned, faults: read.flatMap(({ cells }) => cells.faults) };
};

type Seat = { readonly institutionId: string; readonly membership: Membership };

const readSeat = (cells: CellReader, known: KnownInstitutions): Seat | undefined => {
  const country = cells.oneOf('country', COUNTRIES);
  const name = cells.text('institution', 200);
  const area = cells.oneOf('area', AREAS);
  const validFrom = cells.day('valid_from');
  const validTo = cells.optionalDay('valid_to');
  const found = country === undefined || name === undefined ? undefined : namedInstitution(country, name, known, cells);
  return found === undefined || area === undefined || validFrom === undefined
    ? undefined
    : { institutionId: found.id, membership: { area, validFrom, ...(validTo === undefined ? {} : { validTo }) } };
};

type SeatChange =
  | { readonly does: 'refuse'; readonly code: ImportFaultCode }
  | { readonly does: 'make' | 'change' | 'nothing'; readonly memberships: Membership[] };

const changeOf = (state: InstitutionState, seat: Membership): SeatChange => {
  const { memberships } = state;
  const same = memberships.find((each) => each.area === seat.area && each.validFrom === seat.validFrom);
  if (same !== undefined && same.validTo === seat.validTo) return { does: 'nothing', memberships };
  if (same !== undefined && seat.validTo !== undefined && same === latestMembership(state, seat.area)) {
    if (seat.validTo < seat.validFrom) return { does: 'refuse', code: 'endsBeforeItStarts' };
    return { does: 'change', memberships: memberships.map((each) => (each === same ? seat : each)) };
  }
  const refusal = membershipRefusal(state, seat);
  if (refusal === undefined) return { does: 'make', memberships: [...memberships, seat] };
  const code = refusal.kind === 'membershipOverlaps' ? 'membershipOverlaps' : 'endsBeforeItStarts';
  return { does: 'refuse', code };
};

const planSeat = (
  line: number,
  { id, names }: InstitutionState,
  { area, validFrom, validTo }: Membership,
  does: PlannedLine['does'],
): PlannedLine => {
  const label = `${names.en}: ${area} ${validFrom} – ${validTo ?? ''}`.trimEnd();
  if (does === 'nothing') return { line, label, does };
  const command: InstitutionCommand =
    does === 'change' && validTo !== undefined
      ? { type: 'endMembership', area, validTo }
      : { type: 'grantMembership', area, validFrom, validTo };
  return { line, label, does, write: { step: stepOn(id, command) } };
};

const stepOn = (id: string, command: InstitutionCommand) =>
  step({ kind: institutionKind, decider: institution, id, command, facts: {} });
