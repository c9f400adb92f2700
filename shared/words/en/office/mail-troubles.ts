/** Whom mail does not reach, why, and what the office can do about it. */
export const mailTroubles = {
  title: 'Mail that does not arrive',
  text: 'These people may miss what is asked of them. Reach them by telephone or through their institution, and take them off this list once mail arrives again.',
  bounce: 'Came back',
  complaint: 'Marked as unwanted',
  delayed: 'Late',
  unsent: 'Not sent',
  bounceNext:
    'Nobody takes mail at this address. Find out the right one; an administrator puts it in on the page of the person.',
  complaintNext:
    'The person, or their mail service, has marked our mail as unwanted. They now get only what they must act on. Ask whether they want the rest.',
  delayedNext:
    'The mailbox is full or its server does not answer. The next mail may arrive; if something is urgent, tell the person by another way.',
  unsentNext:
    'The mail service does not take this address. Look for a typing mistake; an administrator corrects it on the page of the person.',
  about: 'What the mail was about',
  clear: 'It arrives again',
} satisfies Record<string, string>;
