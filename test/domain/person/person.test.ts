import { describe, expect, it } from 'vitest';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import type { PersonCommand } from '#shared/domain/person/commands.ts';
import { person } from '#shared/domain/person/decide.ts';
import { graverFault, takesOptionalMail } from '#shared/domain/person/rules/mail-fault.ts';
import { MAIL_FAULTS, type MailFault, type PersonState } from '#shared/domain/person/state.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { anActor, institutionId, OWNER } from '#test/builders/an-actor.ts';
import { aPerson, PERSON } from '#test/builders/directory.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const ELSEWHERE = institutionId('01HWNER00000000000000000ZZ');
const facts = { activeInstitutions: [OWNER] };
const as = (role: Role) => aContext(anActor(role), facts);
const mailFault = { fault: 'bounce', detail: 'no such mailbox', at: at('2022-09-01T09:00:00.000Z') } as const;
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
      states: { active: aPerson({ mailFault }), suspended: aPerson({ status: 'suspended', mailFault }) },
      commands: {
        invite: invite([{ role: 'editor', institutionId: OWNER }]),
        inviteAgain: { type: 'inviteAgain' },
        noteSignIn: { type: 'noteSignIn' },
        correctAddress: { type: 'correctAddress', email: 'right@ministry.example' },
        amend: { type: 'amend', name: 'Amina Y. Yusuf', language: 'fr' },
        setRoles: { type: 'setRoles', grants: [{ role: 'assessor' }] },
        suspend: { type: 'suspend', reason: 'Has left the ministry' },
        reinstate: { type: 'reinstate' },
        chooseSettings: { type: 'chooseSettings', language: 'fr', mails: { rhythm: 'daily', news: false } },
        refuseNews: { type: 'refuseNews' },
        recordMailFault: { type: 'recordMailFault', fault: 'bounce', detail: 'no such mailbox' },
        clearMailFault: { type: 'clearMailFault' },
      },
      actor: (role) => anActor(role),
      facts: () => facts,
    });
    // Nobody here is this person, and roles are given by nobody to themselves: the settings are tried below.
    const neverHere = ['chooseSettings from active'];
    expect({ faults, neverAccepted, asked }).toEqual({ faults: [], neverAccepted: neverHere, asked: 3 * 12 * 14 });
    expect(unreachable(person.machine)).toEqual([]);
  });
});

const mails = { rhythm: 'daily', news: true } as const;
const following = (command: PersonCommand, role: Role) => {
  const { decision } = given(person, aPerson({ mails }), as(role)).when(command);
  return decision.ok ? decision.value.state : undefined;
};

describe('how mail comes to somebody', () => {
  const choose = { type: 'chooseSettings', language: 'fr', mails } as const;

  it('is chosen by themselves and by nobody else', () => {
    const self = aContext(anActor('focal-point', { personId: PERSON }), facts);
    given(person, aPerson(), self)
      .when(choose)
      .then([{ type: 'SettingsChosen', language: 'fr', mails }]);
    given(person, aPerson(), as('administrator')).when(choose).then('othersSettings');
  });

  it('is no more news once a link in a mail says so, and the rest stays as it was', () => {
    expect(following({ type: 'refuseNews' }, 'system')?.mails).toEqual({ rhythm: 'daily', news: false });
  });

  it('is no more news once they have complained, but a full mailbox changes nothing but the note', () => {
    const record = { type: 'recordMailFault', detail: 'said the mail service' } as const;
    expect(following({ ...record, fault: 'complaint' }, 'system')).toMatchObject({
      mails: { news: false },
      mailFault: { fault: 'complaint' },
    });
    expect(following({ ...record, fault: 'bounce' }, 'system')).toMatchObject({
      mails,
      mailFault: { fault: 'bounce' },
    });
  });
});

describe('the first password of somebody invited', () => {
  const again = { type: 'inviteAgain' } as const;
  const invitedAt = at('2022-09-15T08:00:00.001Z');
  const later = (moment: string, role: Role = 'administrator') => aContext(anActor(role), facts, at(moment));

  it('is sent again no sooner than an hour after it was last sent, and says from when on', () => {
    const held = aPerson({ invitedAt });
    const { decision } = given(person, held, later('2022-09-15T09:00:00.000Z')).when(again);
    expect(decision).toMatchObject({
      ok: false,
      rejection: { kind: 'invitedJustNow', from: '2022-09-15T09:00:00.001Z' },
    });
    given(person, held, later('2022-09-15T09:00:00.001Z'))
      .when(again)
      .then([{ type: 'InvitedAgain', personId: PERSON, email: held.email, at: '2022-09-15T09:00:00.001Z' }]);
  });

  it('counts the hour from the invitation, and anew from each sending', () => {
    const grants = [{ role: 'assessor' }] as const;
    const invited = given(person, undefined, as('administrator')).when(invite([...grants])).decision;
    const state = invited.ok ? invited.value.state : undefined;
    given(person, state, later('2022-09-15T09:59:59.999Z')).when(again).then('invitedJustNow');
    const sent = given(person, state, later('2022-09-15T10:00:00.000Z')).when(again).decision;
    given(person, sent.ok ? sent.value.state : undefined, later('2022-09-15T10:59:00.000Z'))
      .when(again)
      .then('invitedJustNow');
  });

  it('is sent to nobody who has signed in, as they or the sign-in service tell', () => {
    expect(following({ type: 'noteSignIn' }, 'system')?.hasSignedIn).toBe(true);
    given(person, aPerson({ hasSignedIn: true }), as('administrator'))
      .when(again)
      .then('hasSignedIn');
    const self = aContext(anActor('administrator', { personId: PERSON }), facts);
    given(person, aPerson(), self).when(again).then('hasSignedIn');
    const chosen = given(person, aPerson(), self).when({
      type: 'chooseSettings',
      language: 'en',
      mails: { rhythm: 'daily', news: true },
    }).decision;
    given(person, chosen.ok ? chosen.value.state : undefined, as('administrator'))
      .when(again)
      .then('hasSignedIn');
  });

  it('is sent again by a coordinator only to whom a coordinator may invite', () => {
    const head = aPerson({ institutionId: undefined, grants: [{ role: 'head' }] });
    given(person, head, as('coordinator')).when(again).then('officeRoleNotYours');
    given(person, aPerson(), as('coordinator'))
      .when(again)
      .then([{ type: 'InvitedAgain' }]);
  });
});

describe('the address that a person signs in with', () => {
  const correct = { type: 'correctAddress', email: 'Right@Ministry.example' } as const;

  it('is put right by an administrator, in one form, and what kept mail from the old one is forgotten', () => {
    const invitedAt = at('2022-09-15T08:59:00.000Z');
    const { decision } = given(person, aPerson({ mailFault, invitedAt }), as('administrator')).when(correct);
    expect(decision).toMatchObject({
      ok: true,
      value: {
        events: [{ type: 'AddressCorrected', email: 'right@ministry.example', before: 'amina@ministry.example' }],
        state: { email: 'right@ministry.example', id: PERSON },
      },
    });
    const state = decision.ok ? decision.value.state : undefined;
    expect(state?.mailFault).toBeUndefined();
    given(person, state, as('administrator'))
      .when({ type: 'inviteAgain' })
      .then([{ type: 'InvitedAgain', email: 'right@ministry.example' }]);
  });

  it('stays when it is the same in other letters, and of somebody shut out, and one’s own', () => {
    given(person, aPerson(), as('administrator'))
      .when({ type: 'correctAddress', email: 'AMINA@ministry.example' })
      .then('addressUnchanged');
    given(person, aPerson({ status: 'suspended' }), as('administrator'))
      .when(correct)
      .then('wrongState');
    given(person, aPerson(), aContext(anActor('administrator', { personId: PERSON }), facts))
      .when(correct)
      .then('ownRoles');
    given(person, aPerson(), as('coordinator')).when(correct).then('notPermitted');
  });
});

describe('what keeps mail from a person', () => {
  const at9 = at('2022-09-02T09:00:00.000Z');
  const fault = (name: MailFault['fault']): MailFault => ({ fault: name, detail: 'said so', at: at9 });

  it('is a delay only as long as nothing graver is known, until the office clears it', () => {
    expect(graverFault(fault('bounce'), fault('delayed')).fault).toBe('bounce');
    expect(graverFault(fault('delayed'), fault('bounce')).fault).toBe('bounce');
    expect(graverFault(fault('bounce'), fault('complaint')).fault).toBe('complaint');
    expect(graverFault(undefined, fault('delayed')).fault).toBe('delayed');
  });

  it('stops mail that nobody must get, but for a delay', () => {
    const taking = MAIL_FAULTS.filter((name) => takesOptionalMail({ fault: name }));
    expect(taking).toEqual(['delayed']);
    expect(takesOptionalMail(undefined)).toBe(true);
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
