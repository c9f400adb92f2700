import { describe, expect, it } from 'vitest';
import { institution } from '#shared/domain/institution/decide.ts';
import { areasOn } from '#shared/domain/institution/rules/areas-on.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { anActor, OWNER } from '#test/builders/an-actor.ts';
import { anInstitution } from '#test/builders/directory.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const asCoordinator = aContext(anActor('coordinator'), {});

describe('the machine of an institution', () => {
  it('answers every command in every state to every role as its table says', () => {
    const { faults, neverAccepted, asked } = enumerateMachine({
      decider: institution,
      states: { active: anInstitution(), suspended: anInstitution({ status: 'suspended' }) },
      commands: {
        register: {
          type: 'register',
          institutionId: OWNER,
          kind: 'public',
          country: 'TR',
          names: { en: 'Ministry of Trade' },
          shortName: 'MoT',
        },
        amend: { type: 'amend', names: { en: 'Ministry of Commerce' }, shortName: 'MoC' },
        grantMembership: { type: 'grantMembership', area: 'tourism', validFrom: '2022-01-01' },
        endMembership: { type: 'endMembership', area: 'trade', validTo: '2022-12-31' },
        suspend: { type: 'suspend', reason: 'Was dissolved' },
        reinstate: { type: 'reinstate' },
      },
      actor: (role) => anActor(role),
      facts: () => ({}),
    });
    expect({ faults, neverAccepted, asked }).toEqual({ faults: [], neverAccepted: [], asked: 3 * 6 * 14 });
    expect(unreachable(institution.machine)).toEqual([]);
  });
});

describe('a seat in a working group', () => {
  const grant = (validFrom: string, validTo?: string) =>
    given(institution, anInstitution(), asCoordinator).when({
      type: 'grantMembership',
      area: 'trade',
      validFrom,
      validTo,
    });

  it('is refused while another in the same area runs', () => {
    grant('2022-01-01').then('membershipOverlaps');
    grant('2013-01-01', '2014-01-01').then('membershipOverlaps');
    grant('2013-01-01', '2013-12-31').then([{ type: 'MembershipGranted', validTo: '2013-12-31' }]);
  });

  it('is refused when it ends before it begins', () => {
    grant('2013-06-01', '2013-05-31').then('membershipEndsBeforeItStarts');
    given(institution, anInstitution(), asCoordinator)
      .when({ type: 'endMembership', area: 'trade', validTo: '2013-12-31' })
      .then('membershipEndsBeforeItStarts');
  });

  it('has its last day put right or put off, as long as no other seat has followed it', () => {
    const seat = (validFrom: string, validTo?: string) => ({ area: 'trade', validFrom, validTo }) as const;
    const end = (validTo: string, ...memberships: readonly ReturnType<typeof seat>[]) => {
      const before = anInstitution({ memberships: [...memberships] });
      const { decision } = given(institution, before, asCoordinator).when({
        type: 'endMembership',
        area: 'trade',
        validTo,
      });
      return decision.ok ? decision.value.state.memberships.map((each) => each.validTo) : decision.rejection.kind;
    };
    expect(end('2026-12-31', seat('2024-01-01', '2062-12-31'))).toEqual(['2026-12-31']);
    expect(end('2028-12-31', seat('2024-01-01', '2026-12-31'))).toEqual(['2028-12-31']);
    expect(end('2028-12-31', seat('2026-01-01'), seat('2020-01-01', '2025-12-31'))).toEqual([
      '2028-12-31',
      '2025-12-31',
    ]);
    expect(end('2025-12-31', seat('2026-01-01'), seat('2020-01-01', '2025-12-31'))).toBe(
      'membershipEndsBeforeItStarts',
    );
  });

  it('can be ended only where there is one', () =>
    given(institution, anInstitution(), asCoordinator)
      .when({ type: 'endMembership', area: 'finance', validTo: '2022-12-31' })
      .then('notAMember'));

  it('counts from its first day to its last and no longer', () => {
    const ended = given(institution, anInstitution(), asCoordinator).when({
      type: 'endMembership',
      area: 'trade',
      validTo: '2022-12-31',
    });
    const after = ended.decision.ok ? ended.decision.value.state : anInstitution({ memberships: [] });
    const days = ['2013-12-31', '2014-01-01', '2022-12-31', '2023-01-01'];
    const member = days.map((day) => areasOn(after, at(`${day}T12:00:00.000Z`)).includes('trade'));
    expect(member).toEqual([false, true, true, false]);
  });
});

describe('the directory of institutions', () => {
  it('is open to whoever is signed in and to nobody else', () => {
    expect(institution.mayRead(anActor('editor', { institutionId: OWNER }), anInstitution())).toBe(true);
    expect(institution.mayRead({ kind: 'anyone' }, anInstitution())).toBe(false);
    expect(institution.mayRead(anActor('partner'), anInstitution())).toBe(false);
  });

  it('keeps why an institution was suspended until it is reinstated', () => {
    const { decision } = given(institution, anInstitution(), aContext(anActor('administrator'), {})).when({
      type: 'suspend',
      reason: 'Was dissolved',
    });
    expect(decision).toMatchObject({
      ok: true,
      value: { state: { status: 'suspended', suspendReason: 'Was dissolved' } },
    });
  });
});
