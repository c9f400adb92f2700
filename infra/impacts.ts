import type { ReactionName } from '#shared/contract/reactions.ts';

/** What people lose while a reaction stands still: the first thing that whoever is woken must know. */
export const impacts: Readonly<Record<ReactionName, string>> = {
  'send-mail': 'Applicants, focal points and the Bank are not told what they must do; deadlines pass unnoticed.',
  'send-digest': 'People who want their mail once a day hear nothing of what has been decided.',
  'open-account': 'People who are invited cannot sign in: applicants lose days of the time that a call leaves them.',
  'read-mail-feedback':
    'Nobody learns that mail does not arrive: people with a wrong address miss their deadlines unseen.',
  'scan-document': 'Uploads stay in quarantine: nobody can attach a document, so proposals cannot be submitted.',
  'issue-number': 'Transmitted proposals have no public code; applicants cannot refer to theirs.',
  'follow-call': 'Proposals do not follow their call: late ones stay open, finalists cannot write their final form.',
  'follow-assessment': 'Fully assessed proposals do not reach the panel; the short list waits.',
  'follow-grant': 'Signed grants get no activities to report on, and reports do not move their grants.',
  'follow-payment': 'Approved payment requests do not become orders: beneficiaries wait for their money.',
  'send-bank-file': 'A released batch does not reach the bank: nobody in it is paid.',
  'read-bank-message': "The bank's answers are not read: nobody knows who has been paid, returned money goes unseen.",
  'post-ledger': 'The ledger lags behind the cases: balances shown to finance and the Bank are wrong.',
  'turn-of-time': 'Calls neither open nor close by themselves: applicants may be let in after the deadline.',
};
