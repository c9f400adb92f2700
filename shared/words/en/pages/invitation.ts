export const invitation = {
  title: 'Invitation to be a partner',
  text: '{institution} invites your institution to be a partner in a project that it proposes for a COMCEC grant.',
  project: 'Project',
  owner: 'Proposed by',
  yourPart: 'Your part',
  yourInstitution: 'Your institution',
  answerTitle: 'Your answer',
  answerText: 'You need no account. Your name and position are kept as the consent of your institution.',
  name: 'Your name',
  position: 'Your position',
  confirm: 'I may speak for my institution, and it agrees to be a partner in this project. Its part: {part}',
  confirmMissing: 'Tick this to accept for your institution',
  nameMissing: 'Enter your name',
  positionMissing: 'Enter your position',
  accept: 'Accept the partnership',
  decline: 'Decline',
  declineReason: 'Reason',
  letter: 'Letter of your institution',
  letterText:
    'You can send it by this link until {until}, also after you have answered. Your answer counts without it too.',
  letterAgain:
    'Your letter was not accepted; the reason is said below. Please send another one by this link, until {until}.',
  letterClosed:
    'No letter can be sent by this link now. If one is still needed, send it to {institution} by another way.',
  letterDrop: 'Choose the signed letter or drop it here',
  letterReplace: 'Choose another letter in place of it',
  /** How a link stands that can no longer be answered, and what to do. */
  standings: {
    accepted: {
      title: 'Thank you: the partnership is accepted',
      text: '{institution} has been told. Your answer is complete.',
    },
    declined: {
      title: 'You have declined the partnership',
      text: '{institution} has been told. If your institution would take part after all, ask {institution} for a new invitation.',
    },
    withdrawn: {
      title: 'The invitation has been withdrawn',
      text: '{institution} has withdrawn its invitation. You need do nothing.',
    },
    replaced: {
      title: 'There is a newer invitation',
      text: '{institution} has sent another invitation since. Use the link in the latest mail; this one no longer counts.',
    },
    expired: {
      title: 'This invitation has run out',
      text: 'It could be answered until {until}. Ask {institution} to send it again: you will get a new link by mail.',
    },
    closed: {
      title: 'This proposal no longer takes partners',
      text: 'It has been decided or withdrawn. You need do nothing; if you have a question, ask {institution}.',
    },
  },
  unreadableTitle: 'This link is not complete',
  unreadableText:
    'Mail programs sometimes break long links. Open it once more from the mail, or copy it whole into the address line. If it still leads here, ask the institution that invited you to send it again.',
};
