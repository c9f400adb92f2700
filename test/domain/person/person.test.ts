import { describe, expect, it } from 'vitest';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import { person } from '#shared/domain/person/decide.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { aContext } from '#test/builders/a-context.ts';
import { anActor, institutionId, OWNER } from '#test/builders/an-actor.ts';
import { aPerson, PERSON } from '#test/builders/directory.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const ELSEWHERE = institutionId('01HWNER00000000000000000ZZ');
const facts = { activeInstitutions: [OWNER] };
const as = (role: Role) => aContext(anActor(role), facts);
const invite = (grants: PersonState['grants']) =>
  ({
    type: 'invite',
    personId: PERSON,
    name: 'Amina Yusuf',
    email: 'Amina@Ministry.example',
    language: 'ar',
    institutionId: OWNER,
    country: 'TR',
    grants,
  }) as const;

describe('the machine of a person', () => {
  it('answers every command in every state to every role as its table says', () => {
    const { faults, neverAccepted, asked } = enumerateMachine({
      decider: person,
      states: { active: aPerson(), suspended: aPerson({ status: 'suspended' }) },
      commands: {
        invite: invite([{ role: 'editor', institutionId: OWNER }]),
        amend: { type: 'amend', name: 'Amina Y. Yusuf', language: 'fr' },
        setRoles: { type: 'setRoles', grants: [{ role: 'assessor' }] },
        suspend: { type: 'suspend', reason: 'Has left the ministry' },
        reinstate: { type: 'reinstate' },
      },
      actor: (role) => anActor(role),
      facts: () => facts,
    });
    expect({ faults, neverAccepted, asked }).toEqual({ faults: [], neverAccepted: [], asked: 3 * 5 * 14 });
    expect(unreachable(person.machine)).toEqual([]);
  });
});

describe('giving roles', () => {
  it('lets a coordinator change what a coordinator may give, and nothing else', () => {
    const held = aPerson({ institutionId: undefined, grants: [{ role: 'assessor' }] });
    const focal = { role: 'focal-point', country: 'TR', area: 'trade', deputy: true } as const;
    given(person, held, as('coordinator'))
      .when({ type: 'setRoles', grants: [{ role: 'assessor' }, focal] })
      .then([{ type: 'RolesSet', grants: [{ role: 'assessor' }, focal] }]);
    given(person, held, as('coordinator'))
      .when({ type: 'setRoles', grants: [{ role: 'assessor' }, { role: 'panel' }] })
      .then('officeRoleNotYours');
    const headToo = aPerson({ institutionId: undefined, grants: [{ role: 'head' }] });
    given(person, headToo, as('coordinator')).when({ type: 'setRoles', grants: [] }).then('officeRoleNotYours');
    given(person, headToo, as('coordinator'))
      .when({ type: 'amend', name: 'Somebody Else', language: 'en' })
      .then('officeRoleNotYours');
  });

  it('keeps the e-mail address in one form, so that nobody is there twice', () =>
    given(person, undefined, as('coordinator'))
      .when(invite([{ role: 'editor', institutionId: OWNER }]))
      .then([{ type: 'Invited', personId: PERSON, email: 'amina@ministry.example' }]));

  it.each([
    'coordinator',
    'panel',
    'head',
    'bank-maker',
    'bank-checker',
    'finance',
    'auditor',
    'administrator',
  ] as const)('leaves the role %s to the administrator', (role) => {
    given(person, undefined, as('coordinator'))
      .when(invite([{ role }]))
      .then('officeRoleNotYours');
    given(person, undefined, as('administrator'))
      .when(invite([{ role }]))
      .then([{ type: 'Invited' }]);
  });

  it('lets a coordinator name focal points and assessors', () =>
    given(person, undefined, as('coordinator'))
      .when(invite([{ role: 'focal-point', country: 'TR', area: 'trade' }, { role: 'assessor' }]))
      .then([{ type: 'Invited' }]));

  it('refuses an auditor any other role', () =>
    given(person, aPerson(), as('administrator'))
      .when({ type: 'setRoles', grants: [{ role: 'auditor' }, { role: 'finance' }] })
      .then('auditorHoldsOther'));

  it('refuses roles at an institution that is not active', () => {
    given(person, aPerson(), as('administrator'))
      .when({ type: 'setRoles', grants: [{ role: 'editor', institutionId: ELSEWHERE }] })
      .then('institutionNotActive');
    given(person, undefined, as('administrator'))
      .when({ ...invite([]), institutionId: ELSEWHERE })
      .then('institutionNotActive');
  });

  it('is never done to oneself, nor suspending or reinstating', () => {
    const self = aContext(anActor('administrator', { personId: PERSON }), facts);
    given(person, aPerson(), self)
      .when({ type: 'setRoles', grants: [{ role: 'head' }] })
      .then('ownRoles');
    given(person, aPerson(), self).when({ type: 'suspend', reason: 'By mistake' }).then('ownRoles');
    given(person, aPerson({ status: 'suspended' }), self)
      .when({ type: 'reinstate' })
      .then('ownRoles');
  });
});

describe('who may see a person', () => {
  it('is the person, the administrator and the office, and no colleague', () => {
    const roles = ['editor', 'assessor', 'bank-maker', 'administrator', 'coordinator', 'head', 'auditor'] as const;
    expect(roles.filter((role) => person.mayRead(anActor(role), aPerson()))).toEqual([
      'administrator',
      'coordinator',
      'head',
      'auditor',
    ]);
    expect(person.mayRead(anActor('editor', { personId: PERSON }), aPerson())).toBe(true);
  });
});
