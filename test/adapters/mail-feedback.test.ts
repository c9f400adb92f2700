import { describe, expect, it } from 'vitest';
import { readMailFeedback } from '#shared/adapters/mail/mail-feedback.ts';

const tags = { 'ses:configuration-set': ['cpf-test'], 'case-kind': ['proposal'], 'case-id': ['01HPR'] };
const mail = { messageId: '0102', source: 'projects@cpf.example', destination: ['Amina@Ministry.example'], tags };
const noticeOf = (detail: object, id = 'a1') => ({ id, source: 'aws.ses', detail: { mail, ...detail } });

const bounce = (bounceType: string, emailAddress: string) =>
  noticeOf({
    eventType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType: 'General',
      bouncedRecipients: [
        { emailAddress, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 user unknown' },
      ],
    },
  });

describe('what the mail service tells of a mail', () => {
  it('is a bounce when it came back for good, with what the other side said and the case it told of', () => {
    expect(readMailFeedback(bounce('Permanent', 'amina@ministry.example'))).toEqual({
      id: 'a1',
      fault: 'bounce',
      detail: 'General · 5.1.1 · smtp; 550 user unknown',
      addresses: ['amina@ministry.example'],
      about: { kind: 'proposal', id: '01HPR' },
    });
  });

  it('keeps no more than 500 characters of what the other side said, which is as long as it likes', () => {
    const bouncedRecipients = [{ emailAddress: 'amina@ministry.example', diagnosticCode: 'x'.repeat(5000) }];
    const told = { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients };
    expect(readMailFeedback(noticeOf({ eventType: 'Bounce', bounce: told }))?.detail).toHaveLength(500);
  });

  it.each(['Transient', 'Undetermined'])('is a delay when it came back for now (%s)', (type) => {
    expect(readMailFeedback(bounce(type, 'amina@ministry.example'))?.fault).toBe('delayed');
  });

  it('concerns the address that we wrote to when a mail was passed on and comes back from another', () => {
    const passedOn = bounce('Permanent', 'elsewhere@other.example');
    expect(readMailFeedback(passedOn)?.addresses).toEqual(['amina@ministry.example']);
  });

  it('is a complaint, each address named on its own', () => {
    const two = { ...mail, destination: ['a@one.example', 'B <b@two.example>'] };
    const complainedRecipients = [{ emailAddress: 'B@two.example' }, { emailAddress: 'a@one.example' }];
    const told = noticeOf({ eventType: 'Complaint', mail: two, complaint: { complainedRecipients } });
    expect(readMailFeedback(told)).toMatchObject({ fault: 'complaint', addresses: ['b@two.example', 'a@one.example'] });
  });

  it('is no trouble when somebody says that our mail is no spam after all', () => {
    const complaint = { complainedRecipients: [], complaintFeedbackType: 'not-spam' };
    expect(readMailFeedback(noticeOf({ eventType: 'Complaint', complaint }))).toBeUndefined();
  });

  it('is a delay while the service still tries, and unsent when it did not take the mail', () => {
    const deliveryDelay = { delayType: 'MailboxFull', delayedRecipients: [{ emailAddress: 'amina@ministry.example' }] };
    expect(readMailFeedback(noticeOf({ eventType: 'DeliveryDelay', deliveryDelay }))?.fault).toBe('delayed');
    const reject = { reason: 'Bad content' };
    expect(readMailFeedback(noticeOf({ eventType: 'Reject', reject }))).toMatchObject({
      fault: 'unsent',
      detail: 'Bad content',
      addresses: ['amina@ministry.example'],
    });
  });

  it('knows no case of a mail that was sent without one, such as that of the sign-in service', () => {
    const { tags: _, ...untagged } = mail;
    const told = { ...bounce('Permanent', 'amina@ministry.example') };
    expect(readMailFeedback({ ...told, detail: { ...told.detail, mail: untagged } })?.about).toBeUndefined();
  });

  it('is refused when it is nothing of the kind, so that a person looks at it', () => {
    expect(() => readMailFeedback({ id: 'a1', detail: { eventType: 'Click', mail } })).toThrow();
    expect(() => readMailFeedback('Bounce')).toThrow();
  });
});
