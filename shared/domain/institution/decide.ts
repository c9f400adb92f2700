import { type Decider, existing } from '../kernel/decider.ts';
import { ok } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import type { InstitutionCommand } from './commands.ts';
import type { InstitutionEvent } from './events.ts';
import { type InstitutionGuard, institutionMachine } from './machine.ts';
import type { InstitutionRejection } from './rejections.ts';
import { latestMembership, membershipRefusal } from './rules/membership-fits.ts';
import type { InstitutionState } from './state.ts';

/** An institution's rules need nothing of other cases; that its name is not taken is held by the store. */
type InstitutionFacts = Readonly<Record<never, never>>;

type InstitutionDecider = Decider<
  InstitutionState,
  InstitutionCommand,
  InstitutionEvent,
  InstitutionRejection,
  InstitutionFacts,
  InstitutionGuard
>;

const guards: InstitutionDecider['guards'] = {
  membershipFits: {
    asks: 'command',
    check: (state, command) =>
      command.type === 'grantMembership' ? membershipRefusal(existing(state), command) : undefined,
  },
  membershipRuns: {
    asks: 'command',
    check: (state, command) => (command.type === 'endMembership' ? endRefusal(existing(state), command) : undefined),
  },
};

const endRefusal = (
  state: InstitutionState,
  { area, validTo }: Extract<InstitutionCommand, { readonly type: 'endMembership' }>,
): InstitutionRejection | undefined => {
  const seat = latestMembership(state, area);
  if (seat === undefined) return { kind: 'notAMember', area };
  return validTo < seat.validFrom
    ? { kind: 'membershipEndsBeforeItStarts', validFrom: seat.validFrom, validTo }
    : undefined;
};

const eventOf = (state: InstitutionState | undefined, command: InstitutionCommand): InstitutionEvent => {
  switch (command.type) {
    case 'register': {
      const { institutionId, kind, country, names, shortName } = command;
      return { type: 'Registered', institutionId, kind, country, names, shortName };
    }
    case 'amend':
      return { type: 'Amended', names: command.names, shortName: command.shortName };
    case 'grantMembership': {
      const { area, validFrom, validTo } = command;
      return { type: 'MembershipGranted', area, validFrom, validTo };
    }
    case 'endMembership': {
      const { area, validTo } = command;
      const validFrom = latestMembership(existing(state), area)?.validFrom ?? validTo;
      return { type: 'MembershipEnded', area, validFrom, validTo };
    }
    case 'suspend':
      return { type: 'Suspended', reason: command.reason };
    case 'reinstate':
      return { type: 'Reinstated' };
  }
};

const evolve = (state: InstitutionState | undefined, event: InstitutionEvent): InstitutionState => {
  switch (event.type) {
    case 'Registered': {
      const { institutionId, kind, country, names, shortName } = event;
      return { id: institutionId, status: 'active', kind, country, names, shortName, memberships: [] };
    }
    case 'Amended':
      return { ...existing(state), names: event.names, shortName: event.shortName };
    case 'MembershipGranted': {
      const { area, validFrom, validTo } = event;
      const before = existing(state);
      return { ...before, memberships: [...before.memberships, { area, validFrom, validTo }] };
    }
    case 'MembershipEnded': {
      const before = existing(state);
      return {
        ...before,
        memberships: before.memberships.map((each) =>
          each.area === event.area && each.validFrom === event.validFrom ? { ...each, validTo: event.validTo } : each,
        ),
      };
    }
    case 'Suspended':
      return { ...existing(state), status: 'suspended', suspendReason: event.reason };
    case 'Reinstated':
      return { ...existing(state), status: 'active', suspendReason: undefined };
  }
};

/** A public body or an institution of the OIC, with its seats in the areas' working groups. */
export const institution: InstitutionDecider = {
  name: 'institution',
  machine: institutionMachine,
  rolesOf: (actor) => rolesOnCase(actor, {}),
  // Which institutions there are is no secret among people who are signed in; it is to everybody else.
  mayRead: (actor) => actor.kind === 'person' || actor.kind === 'system',
  guards,
  handle: (state, command) => ok([eventOf(state, command)]),
  evolve,
};
