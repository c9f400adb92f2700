import { describe, expect, it } from 'vitest';
import { document } from '#shared/domain/document/decide.ts';
import { DOCUMENT_KINDS } from '#shared/domain/document/ids.ts';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { readsOnlyByAssignment } from '#shared/domain/document/rules/who-reads.ts';
import { REJECTION_REASONS } from '#shared/domain/document/state.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { type Actor, ROLES, type Role } from '#shared/domain/kernel/roles.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aDocument, DOCUMENT } from '#test/builders/a-document.ts';
import { anActor, institutionId, OWNER } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const ELSEWHERE = institutionId('01HWNER00000000000000000ZZ');
const facts = {
  limits: { maxBytes: 1000, contentTypes: ['application/pdf'] },
  ...{ caseIsOpen: true, caseIsOffices: false, lettersSent: 0 },
};
const { owner, kind, file } = aDocument();
const request = { type: 'request', documentId: DOCUMENT, owner, kind, file, institutionId: OWNER } as const;

describe('the machine of a document', () => {
  it('answers every command in every state to every role as its table says', () => {
    const { faults, neverAccepted, asked } = enumerateMachine({
      decider: document,
      states: {
        awaiting: aDocument({ status: 'awaiting', createdAt: at('2022-09-01T09:00:00.000Z') }),
        scanning: aDocument({ status: 'scanning' }),
        clean: aDocument(),
        rejected: aDocument({ status: 'rejected' }),
        superseded: aDocument({ status: 'superseded' }),
        deleted: aDocument({ status: 'deleted' }),
      },
      commands: {
        request,
        arrive: { type: 'arrive', sizeBytes: 1000 },
        recordVerdict: { type: 'recordVerdict', verdict: { clean: true } },
        supersede: { type: 'supersede', by: DOCUMENT },
        delete: { type: 'delete' },
        giveUp: { type: 'giveUp' },
      },
      actor: (role) => anActor(role),
      facts: () => facts,
    });
    expect({ faults, neverAccepted, asked }).toEqual({ faults: [], neverAccepted: [], asked: 7 * 6 * 14 });
    expect(unreachable(document.machine)).toEqual([]);
  });
});

describe('a next version', () => {
  it('takes the place of the earlier while the case is in its owner’s hands, and of none that was sent off with it', () => {
    const supersede = { type: 'supersede', by: 'next' } as const;
    given(document, aDocument(), aContext(anActor('system'), facts))
      .when(supersede)
      .then([{ type: 'Superseded' }]);
    given(document, aDocument(), aContext(anActor('system'), { ...facts, caseIsOpen: false }))
      .when(supersede)
      .then('caseTakesNoDocuments');
  });
});

describe('announcing a document', () => {
  const upload = (changes: Partial<typeof file>) =>
    given(document, undefined, aContext(anActor('editor'), facts)).when({ ...request, file: { ...file, ...changes } });

  it('takes a file of exactly the largest size and refuses one byte more', () => {
    upload({ sizeBytes: 1000 }).then([{ type: 'Requested', documentId: DOCUMENT }]);
    upload({ sizeBytes: 1001 }).then('documentTooLarge');
  });

  it('is refused when its case has been sent off', () =>
    given(document, undefined, aContext(anActor('editor'), { ...facts, caseIsOpen: false }))
      .when(request)
      .then('caseTakesNoDocuments'));

  it('keeps coordinators to the guidelines of calls, and institutions to their own papers', () => {
    const guidelines = { ...request, owner: { kind: 'call', id: DOCUMENT }, institutionId: undefined } as const;
    const ofCall = { ...facts, caseIsOffices: true };
    given(document, undefined, aContext(anActor('coordinator'), ofCall))
      .when(guidelines)
      .then([{ type: 'Requested' }]);
    given(document, undefined, aContext(anActor('coordinator'), facts))
      .when(request)
      .then('caseTakesNoDocuments');
    given(document, undefined, aContext(anActor('editor'), ofCall))
      .when(guidelines)
      .then('notPermitted');
  });

  it('is the next version of a document of the same case and kind that still counts, and of no other', () => {
    const next = { ...request, replaces: '01HDCC00000000000000000011' };
    const earlier = { ...aDocument(), id: next.replaces, versionNumber: 2 };
    const following = (replaced: typeof earlier | undefined) =>
      given(document, undefined, aContext(anActor('editor'), { ...facts, replaced })).when(next);
    following(earlier).then([{ type: 'Requested', replaces: next.replaces, versionNumber: 3 }]);
    following({ ...earlier, kind: 'logframe' }).then('documentReplacesOther');
    following({ ...earlier, owner: { ...owner, id: '01HPRP000000000000000000ZZ' } }).then('documentReplacesOther');
    following({ ...earlier, status: 'superseded' }).then('documentReplacesOther');
    // What a partner has sent stays its own: the owner's scan is another paper.
    const partner = { partnerId: 'theirs', institutionName: 'SOCSO' };
    following({ ...earlier, partner }).then('documentReplacesOther');
    following(undefined).then('documentReplacesOther');
  });

  it('by a partner’s link takes the letter of that partner alone, for that proposal alone', () => {
    const actor = { kind: 'invited', proposalId: owner.id, partnerId: 'own' } as const;
    const partner = { partnerId: 'own', institutionName: 'SOCSO' };
    const letter = { ...request, kind: 'partnerConsent', partner } as const;
    const sending = (changes: Partial<typeof letter>, by: Actor = actor, replaced?: ReturnType<typeof aDocument>) =>
      given(document, undefined, aContext(by, { ...facts, replaced })).when({ ...letter, ...changes });
    sending({}).then([{ type: 'Requested', partner }]);
    sending({ partner: { ...partner, partnerId: 'another' } }).then('caseTakesNoDocuments');
    sending({ owner: { ...owner, id: '01HPRP000000000000000000ZZ' } }).then('caseTakesNoDocuments');
    given(document, undefined, aContext(actor, facts))
      .when({ ...request, partner })
      .then('caseTakesNoDocuments');
    sending({}, anActor('editor')).then('caseTakesNoDocuments');
  });

  it('by a partner’s link is refused after twenty letters, and where nobody has counted', () => {
    const actor = { kind: 'invited', proposalId: owner.id, partnerId: 'own' } as const;
    const partner = { partnerId: 'own', institutionName: 'SOCSO' };
    const following = (lettersSent: number | undefined) =>
      given(document, undefined, aContext(actor, { ...facts, lettersSent })).when({
        ...{ ...request, kind: 'partnerConsent', partner },
      });
    following(19).then([{ type: 'Requested' }]);
    following(20).then('tooManyLetters');
    following(undefined).then('tooManyLetters');
    given(document, undefined, aContext(anActor('editor'), { ...facts, lettersSent: 20 }))
      .when(request)
      .then([{ type: 'Requested' }]);
  });

  it('by a partner’s link is the next version of its own letter, and of nobody else’s', () => {
    const actor = { kind: 'invited', proposalId: owner.id, partnerId: 'own' } as const;
    const partner = { partnerId: 'own', institutionName: 'SOCSO' };
    const earlier = aDocument({ id: '01HDCC00000000000000000011', kind: 'partnerConsent', partner });
    const next = { ...request, kind: 'partnerConsent', partner, replaces: earlier.id } as const;
    const following = (replaced: typeof earlier) =>
      given(document, undefined, aContext(actor, { ...facts, replaced })).when(next);
    following(earlier).then([{ type: 'Requested', versionNumber: 2 }]);
    following({ ...earlier, partner: { ...partner, partnerId: 'another' } }).then('documentReplacesOther');
    following({ ...earlier, partner: undefined }).then('documentReplacesOther');
  });

  it('refuses a type that is not taken', () => upload({ contentType: 'text/html' }).then('documentTypeNotTaken'));

  it("is refused for another institution's case", () =>
    given(document, undefined, aContext(anActor('editor', { institutionId: ELSEWHERE }), facts))
      .when(request)
      .then('notPermitted'));

  it.each(DOCUMENT_KINDS)('has usual limits for the kind %s that take PDF or pictures', (each) => {
    const { maxBytes, contentTypes } = usualLimits(each);
    expect(maxBytes).toBeGreaterThan(0);
    expect(contentTypes.some((type) => type === 'application/pdf' || type === 'image/jpeg')).toBe(true);
  });
});

describe('the examination', () => {
  const scanning = aDocument({ status: 'scanning' });
  const moment = at('2022-09-15T10:00:00.000Z');
  const asSystem = aContext(anActor('system'), facts, moment);

  it('makes a document readable, and says when', () =>
    given(document, scanning, asSystem)
      .when({ type: 'recordVerdict', verdict: { clean: true } })
      .then([{ type: 'FoundClean', verdictAt: moment }]));

  it.each(REJECTION_REASONS)('keeps the reason %s of a refusal', (because) => {
    const { decision } = given(document, scanning, asSystem).when({
      type: 'recordVerdict',
      verdict: { clean: false, because },
    });
    expect(decision).toMatchObject({ ok: true, value: { state: { status: 'rejected', rejectedBecause: because } } });
  });
});

describe('a refused letter', () => {
  it('names the partner who is to send another', () =>
    given(
      document,
      aDocument({ status: 'scanning', partner: { partnerId: 'own', institutionName: 'SOCSO' } }),
      aContext(anActor('system'), facts),
    )
      .when({ type: 'recordVerdict', verdict: { clean: false, because: 'malware' } })
      .then([{ type: 'FoundUnfit', because: 'malware', partnerId: 'own' }]));
});

describe('deleting a document', () => {
  const sent = aContext(anActor('editor'), { ...facts, caseIsOpen: false });

  it('is refused once its case has been sent off', () =>
    given(document, aDocument(), sent).when({ type: 'delete' }).then('documentInUse'));

  it('is refused of one that was sent off before, though its case is open again', () => {
    const open = (isSealed: boolean) => aContext(anActor('editor'), { ...facts, isSealed });
    given(document, aDocument(), open(true)).when({ type: 'delete' }).then('documentInUse');
    given(document, aDocument(), open(false))
      .when({ type: 'delete' })
      .then([{ type: 'Deleted' }]);
  });

  it('is always possible while nobody relies on it', () =>
    given(document, aDocument({ status: 'rejected' }), sent)
      .when({ type: 'delete' })
      .then([{ type: 'Deleted' }]));
});

describe('who may see a document', () => {
  const elsewhere = { institutionId: ELSEWHERE, country: 'MY' } as const;
  const readers = (changes: Parameters<typeof aDocument>[0], reach: { area?: string; country?: string } = elsewhere) =>
    ROLES.filter((role: Role) => document.mayRead(anActor(role, { ...elsewhere, ...reach }), aDocument(changes)));

  it('leaves out other institutions and their focal points', () =>
    expect(readers({})).toEqual([
      'coordinator',
      'assessor',
      'panel',
      'head',
      'bank-maker',
      'bank-checker',
      'finance',
      'auditor',
      'system',
    ]));

  it('never shows passports and bank proofs to those who judge proposals', () => {
    const few = ['coordinator', 'bank-maker', 'bank-checker', 'finance', 'auditor', 'system'];
    expect(readers({ kind: 'passport' })).toEqual(few);
    expect(readers({ kind: 'bankProof' })).toEqual(few);
  });

  it('shows it to the focal point of its own country and area', () => {
    expect(document.mayRead(anActor('focal-point'), aDocument())).toBe(true);
    expect(document.mayRead(anActor('focal-point', { area: 'finance' }), aDocument())).toBe(false);
  });

  it("hides it from an assessor of the owner's country or institution, and outside proposals", () => {
    const from = (country: string, institution = ELSEWHERE) =>
      anActor('assessor', { country, institutionId: institution });
    expect(document.mayRead(from('TR'), aDocument())).toBe(false);
    expect(document.mayRead(from('MY', OWNER), aDocument())).toBe(false);
    const ofGrant = aDocument({ owner: { kind: 'grant', id: DOCUMENT } });
    expect(document.mayRead(from('MY'), ofGrant)).toBe(false);
    // Neither an institution of the OIC nor an assessor need stand for a country; that is no country in common.
    const ofNone = { ...anActor('assessor', { institutionId: ELSEWHERE }), country: undefined };
    expect(document.mayRead(ofNone, aDocument({ country: undefined }))).toBe(true);
  });

  it('shows a letter to the holder of the link that it came by, and to no other partner', () => {
    const partner = { partnerId: 'own', institutionName: 'SOCSO' };
    const letter = aDocument({ kind: 'partnerConsent', partner });
    const holder = (partnerId: string, proposalId = owner.id): Actor => ({ kind: 'invited', proposalId, partnerId });
    expect(document.mayRead(holder('own'), letter)).toBe(true);
    expect(document.mayRead(holder('another'), letter)).toBe(false);
    expect(document.mayRead(holder('own', '01HPRP000000000000000000ZZ'), letter)).toBe(false);
    expect(document.mayRead(holder('own'), { ...letter, partner: undefined })).toBe(false);
  });

  it('knows who reads by assignment alone', () => {
    expect(readsOnlyByAssignment(anActor('assessor', elsewhere), aDocument())).toBe(true);
    expect(readsOnlyByAssignment(anActor('panel', elsewhere), aDocument())).toBe(false);
    expect(readsOnlyByAssignment(anActor('editor'), aDocument())).toBe(false);
  });
});
