import { describe, expect, it } from 'vitest';
import { composeMail } from '#shared/adapters/mail/compose-mail.ts';
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
    expect(compose({ key: 'clarificationAsked' }).text).toContain('30 September 2026 at 23:59 (UTC+3)');
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
