import { describe, expect, it } from 'vitest';
import type { MailRule, Recipient, Telling } from '#shared/adapters/mail/mail-rule.ts';
import { mailRulesOf, TELLINGS } from '#shared/adapters/mail/mail-rules.ts';
import { mailWordsIn } from '#shared/words/mail-words.ts';
import { ALL_MACHINES } from '../machines/all-machines.ts';
import type { PersonRole } from '../matrix/people.ts';
import { reads } from '../matrix/readers.ts';
import type { Aggregate } from '../matrix/subjects.ts';

const rulesOf = (aggregate: string, event: { readonly type: string } & Readonly<Record<string, unknown>>) =>
  mailRulesOf({ aggregate, type: event.type, event });
const mailsOf = (aggregate: string, event: { readonly type: string } & Readonly<Record<string, unknown>>) =>
  rulesOf(aggregate, event).map(({ mail }) => mail);

const isRules = (telling: Telling): telling is readonly MailRule[] => !('nobody' in telling);

/** Every rule with the kind of case and the event that it is of. */
const all = Object.entries(TELLINGS).flatMap(([aggregate, tellings]) =>
  Object.entries(tellings).flatMap(([type, telling]) =>
    isRules(telling) ? telling.map((rule) => ({ aggregate, type, rule })) : [],
  ),
);

describe('who is told of what', () => {
  it('is said for every kind of case that there is', () => {
    expect(Object.keys(TELLINGS).sort()).toEqual(ALL_MACHINES.map(({ name }) => name).sort());
  });

  it('gives a reason in words wherever an event tells nobody', () => {
    const silent = Object.values(TELLINGS).flatMap((tellings) => Object.values(tellings));
    for (const telling of silent) if (!isRules(telling)) expect(telling.nobody).toMatch(/\w+ \w+/);
  });

  it('uses every mail that there are words for', () => {
    const used = new Set<string>(all.map(({ rule }) => rule.mail));
    expect(Object.keys(mailWordsIn('en').mails).filter((mail) => !used.has(mail))).toEqual([]);
  });

  it('sends a signed proposal to the focal point of its country and area', () => {
    expect(rulesOf('proposal', { type: 'SentToFocalPoint' })).toEqual([
      { mail: 'proposalToTransmit', to: ['focal-point'] },
    ]);
  });

  it('tells only the partner of an invitation, whose link is a key', () => {
    for (const type of ['PartnerInvited', 'PartnerReminded'])
      expect(rulesOf('proposal', { type }).map(({ to }) => to)).toEqual([['partner']]);
  });

  it('tells a partner alone that its invitation was withdrawn', () => {
    expect(rulesOf('proposal', { type: 'InvitationWithdrawn' }).map(({ to }) => to)).toEqual([['partner']]);
  });

  it('keeps within the office what it has not made known: opinions, assessments, and a question as it was put', () => {
    const internal = [
      ...['EligibilityFailureProposed', 'AssessmentCompleted', 'CheckStarted'].map((type) => ['proposal', type]),
      ...['Assigned', 'Accepted', 'Conflicted', 'Submitted', 'Returned'].map((type) => ['assessment', type]),
      ['question', 'Asked'],
    ] as const;
    const told = internal.flatMap(([aggregate = '', type = '']) =>
      rulesOf(aggregate, { type }).flatMap(({ to }) => to),
    );
    expect([...new Set(told)].sort()).toEqual(['coordinator', 'person']);
  });

  it('lets the responsible authorities, and no editor, hear of every step towards money going to an account', () => {
    for (const type of ['Proposed', 'Approved', 'Activated', 'Suspended']) {
      const told = rulesOf('account', { type }).flatMap(({ to }) => to);
      expect(told).toContain('responsible-authority');
      expect(told).not.toContain('owner');
    }
  });

  it('asks at once for what has a deadline: it waits in no digest and cannot be turned off', () => {
    const urgent = [
      ...['SentToFocalPoint', 'Returned', 'ClosingWarned', 'ClarificationAsked', 'FinalOpened', 'RevisionAsked'],
      ...['PartnerInvited', 'PartnerReminded', 'EligibilityFailureProposed'],
    ].flatMap((type) => rulesOf('proposal', { type }));
    const others = [
      ...rulesOf('assessment', { type: 'Assigned' }),
      ...rulesOf('paymentRequest', { type: 'Queried' }),
      ...rulesOf('report', { type: 'Returned' }),
      ...rulesOf('grant', { type: 'ContractPrepared' }),
    ];
    expect(urgent.length + others.length).toBe(13);
    expect([...urgent, ...others].filter(({ weight }) => weight !== undefined)).toEqual([]);
  });

  it('tells a partner of its refused letter, whose link is a key, and the owner by another mail; of other papers the owner’s people', () => {
    expect(rulesOf('document', { type: 'FoundUnfit', partnerId: '01' })).toMatchObject([
      { mail: 'letterUnfit', to: ['partner'] },
      { mail: 'partnerLetterUnfit', to: ['owner'] },
    ]);
    expect(mailsOf('document', { type: 'FoundUnfit' })).toEqual(['documentUnfit']);
  });

  it('sends nothing for what is nobody’s business, nor for what no kind of case knows', () => {
    expect(rulesOf('proposal', { type: 'Retitled' })).toEqual([]);
    expect(rulesOf('toString', { type: 'call' })).toEqual([]);
    expect(rulesOf('call', { type: 'toString' })).toEqual([]);
  });

  it('says of a proposal that ended with its call that the call was cancelled, and not that nobody transmitted it', () => {
    expect(mailsOf('proposal', { type: 'Lapsed', because: 'cancelled' })).toEqual(['proposalCancelled']);
    expect(mailsOf('proposal', { type: 'Lapsed', because: 'closed' })).toEqual(['proposalLapsed']);
  });

  it('says which stage of a call closes later, the preliminary one where the event names none', () => {
    expect(mailsOf('call', { type: 'Extended', stage: 'final' })).toEqual(['finalStageExtended']);
    for (const stage of ['preliminary', undefined])
      expect(mailsOf('call', { type: 'Extended', stage })).toEqual(['callExtended']);
  });

  it('tells of a receipt once, with its code', () => {
    expect(mailsOf('proposal', { type: 'Transmitted', stage: 'preliminary' })).toEqual([]);
    expect(mailsOf('proposal', { type: 'CodeAssigned', code: '2026-UGAAGRIC-2' })).toEqual(['proposalTransmitted']);
    expect(mailsOf('proposal', { type: 'Transmitted', code: '2026-UGAAGRIC-2' })).toEqual(['proposalTransmitted']);
  });

  it('asks for money back only when there is some to pay back', () => {
    expect(mailsOf('grant', { type: 'Settled', refundDueMinor: 1 })).toEqual(['refundDue']);
    expect(mailsOf('grant', { type: 'Settled', refundDueMinor: 0 })).toEqual(['grantSettled']);
  });

  it('calls finance only to movements that nobody could assign', () => {
    expect(mailsOf('bankMessage', { type: 'Applied', reading: { suspense: [] } })).toEqual([]);
    expect(mailsOf('bankMessage', { type: 'Applied', reading: { suspense: [{}] } })).toEqual(['suspenseOpened']);
  });

  it('calls the Bank to a held order only when the bank wants something', () => {
    expect(mailsOf('paymentOrder', { type: 'Held', status: 'PDNG' })).toEqual([]);
    expect(mailsOf('paymentOrder', { type: 'Held', status: 'PDNG', needsAttention: 'call' })).toEqual(['orderHeld']);
  });
});

const ROLE_OF: Readonly<Partial<Record<Recipient, PersonRole>>> = {
  owner: 'editor',
  'draft-owners': 'editor',
  'draft-focal-points': 'focal-point',
  'every-applicant': 'editor',
  'every-focal-point': 'focal-point',
  'working-assessors': 'assessor',
};

/** The case that a mail leads to: of an answered question that is its call, where the answer stands. */
const leadsTo = ({ aggregate, type }: { readonly aggregate: string; readonly type: string }): string =>
  aggregate === 'question' && type !== 'Asked' ? 'call' : aggregate;

const isAggregate = (name: string): name is Aggregate => Object.hasOwn(TELLINGS, name);
/** Those who are told without a role: what a mail tells them is about themselves. */
const ROLELESS: readonly string[] = ['partner', 'person', 'former-address'];
const isRole = (name: string): name is PersonRole => !ROLELESS.includes(name);

describe('nobody is told of a case that they may not open', () => {
  const named = all.flatMap((each) => each.rule.to.map((to) => ({ ...each, to })));

  it.each(named.filter(({ to }) => isRole(to)))('$aggregate.$type: $to may read it', (each) => {
    const role = ROLE_OF[each.to] ?? each.to;
    const aggregate = leadsTo(each);
    if (!isAggregate(aggregate) || !isRole(role)) throw new Error(`${aggregate} ${role}`);
    expect(reads(aggregate, role, true, 'any')).toBe(true);
  });
});
