import { describe, expect, it } from 'vitest';
import { composeDigest, composeMail } from '#shared/adapters/mail/compose-mail.ts';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { money } from '#shared/domain/kernel/money.ts';
import { mailWordsIn } from '#shared/words/mail-words.ts';
import { at } from '../builders/a-context.ts';

const url = 'https://site.example/proposals/01?a=1&b=2';
const facts = {
  title: 'Market data <for> smallholders & cooperatives',
  code: '2026-UGAAGRIC-61',
  owner: 'Ministry of Agriculture',
  name: 'Ministry of Trade',
  file: 'letter.pdf',
  address: 'partner@example.org',
  formerAddress: 'before@example.org',
  area: { area: 'trade' as const },
  day: { day: '2026-10-01' },
  roles: { roles: ['editor' as const, 'assessor' as const] },
  moment: { moment: at('2026-09-01T09:00:00.000Z') },
  opens: { moment: at('2026-09-01T06:00:00.000Z') },
  reason: 'The summary is missing.',
  due: { moment: at('2026-09-30T20:59:00.000Z') },
  amount: money(12_500_050, 'USD'),
  received: { moment: at('2026-09-30T20:58:59.000Z') },
  fingerprint: 'a'.repeat(64),
};

const compose = (changes: Partial<Parameters<typeof composeMail>[0]> = {}) =>
  composeMail({ key: 'proposalReturned', language: 'en', name: 'Amina', facts, url, ...changes });

describe('a mail', () => {
  it('says the same as text and as HTML, with the link in both', () => {
    const mail = compose();
    expect(mail.subject).toBe('Your proposal has been returned: Market data <for> smallholders & cooperatives');
    expect(mail.text).toContain('Dear Amina,');
    expect(mail.text).toContain('Reason: The summary is missing.');
    expect(mail.text).toContain(url);
    expect(mail.html).toContain('Reason: The summary is missing.');
    expect(mail.html).toContain('href="https://site.example/proposals/01?a=1&amp;b=2"');
  });

  it('lets nothing that people typed become HTML', () => {
    const { html } = compose({ name: '<img src=x onerror=alert(1)>', facts: { ...facts, reason: '"><script>' } });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script>');
    expect(html).toContain('Market data &lt;for&gt; smallholders &amp; cooperatives');
  });

  it('keeps the subject on one line, so that a title cannot become a second header', () => {
    expect(compose({ facts: { ...facts, title: 'One\r\nBcc: everybody@example.org' } }).subject).not.toMatch(/[\r\n]/);
  });

  it('runs from right to left in Arabic', () => {
    expect(compose({ language: 'ar' }).html).toContain('<html lang="ar" dir="rtl">');
    expect(compose({ language: 'tr' }).html).toContain('<html lang="tr" dir="ltr">');
  });

  it('writes amounts with all their places and deadlines by the clock of Istanbul', () => {
    expect(compose({ key: 'paid' }).subject).toBe('Paid: 125,000.50 USD');
    expect(compose({ key: 'paid', language: 'fr' }).subject).toMatch(/125\s000,50 USD/);
    expect(compose({ key: 'clarificationAsked' }).text).toContain('30 September 2026 at 23:59 (Istanbul time)');
  });

  it('says a deadline by the reader’s own clock too, where that shows another time', () => {
    const late = { key: 'clarificationAsked', country: 'UZ' } as const;
    const written = '30 September 2026 at 23:59 (Istanbul time; Uzbekistan Standard Time: 1 October 2026 at 01:59)';
    expect(compose(late).text).toContain(written);
    expect(compose({ ...late, country: 'UG' }).text).toContain('23:59 (Istanbul time).');
    expect(compose({ ...late, language: 'ar' }).text).toContain('أوزبكستان');
  });

  it('has a subject of one line that fits, whatever the title, and says which part of it is left out', () => {
    const title =
      'Strengthening the capacities of institutions that inspect plants at land borders, and of their staff';
    for (const language of LANGUAGES)
      for (const key of Object.keys(mailWordsIn(language).mails).filter(isMailKey)) {
        const { subject } = compose({ key, language, facts: { ...facts, title, owner: title, name: title } });
        const seen = [...new Intl.Segmenter().segment(subject.replace(/[\u2066-\u2069]/g, ''))];
        expect(seen.length, `${language} ${key}: ${subject}`).toBeLessThanOrEqual(78);
      }
    expect(compose({ facts: { ...facts, title } }).subject).toMatch(/^Your proposal has been returned: Streng.*…$/);
  });

  it('isolates an Arabic title in a sentence that runs the other way', () => {
    const arabic = compose({ facts: { ...facts, title: 'تيسير التجارة' } });
    expect(arabic.text).toContain('“\u2068تيسير التجارة\u2069”');
    expect(compose().text).not.toContain('\u2068');
  });

  it('shows its own first words beside the subject, not those of its frame', () => {
    expect(compose().html).toMatch(/<body[^>]*>\s*<div style="display:none[^>]*>Your focal point has returned/);
  });

  it('says in a reader’s own words what has a name in several languages', () => {
    const names = { en: 'Ninth call', fr: 'Neuvième appel' };
    const told = { key: 'callClosed', facts: { ...facts, title: { names } } } as const;
    expect(compose({ ...told, language: 'fr' }).subject).toContain('Neuvième appel');
    expect(compose({ ...told, language: 'tr' }).subject).toContain('Ninth call');
    expect(compose({ key: 'rolesChanged', language: 'en' }).text).toContain('Your roles are now: Editor and Assessor.');
    expect(compose({ key: 'seatGiven', language: 'fr' }).subject).toMatch(/Commerce$/);
  });

  it('can be composed for every event that sends one, in every language, with no place left unfilled', () => {
    for (const language of LANGUAGES)
      for (const key of Object.keys(mailWordsIn(language).mails).filter(isMailKey)) {
        const mail = compose({ key, language });
        expect(`${mail.subject}\n${mail.text}`, `${language} ${key}`).not.toMatch(/[{}]/);
      }
  });
});

const isMailKey = (name: string): name is Parameters<typeof composeMail>[0]['key'] =>
  Object.hasOwn(mailWordsIn('en').mails, name);

describe('a digest', () => {
  const digest = composeDigest({
    language: 'en',
    name: 'Amina',
    url: 'https://site.example/',
    items: [
      { key: 'partnerAccepted', facts, url: 'https://site.example/proposals/01' },
      { key: 'callExtended', facts, url: 'https://site.example/calls/02' },
      { key: 'proposalTransmitted', facts, url: 'https://site.example/proposals/01' },
    ],
  });

  it('puts what leads to one case together over its address, each case once, in the order in which it happened', () => {
    const places = digest.text.match(/https:\/\/site.example\/\w+\/\d+/g);
    expect(places).toEqual(['https://site.example/proposals/01', 'https://site.example/calls/02']);
    expect(digest.text).toMatch(/• A partner has accepted: .*\n• Received: /);
    expect(digest.subject).toBe('3 messages from COMCEC Project Funding');
  });

  it('leads to each case by a link that can be pressed', () => {
    expect(digest.html.match(/<a class="link" href="https:\/\/site.example\/(calls|proposals)/g)).toHaveLength(2);
  });
});
