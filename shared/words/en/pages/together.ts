/** Words for several people who write one form: who is there, and two versions of one section. */
export const together = {
  here: '{names} {count, plural, one {is} other {are}} in this section too. Your changes are saved separately. If you change the same answer, both versions are shown side by side.',
  elsewhere: 'Writing now',
  differ:
    '{count, plural, one {# answer differs} other {# answers differ}}. Choose for each; what you leave out is set aside on this device and not lost.',
  mine: 'Yours',
  theirs: 'Theirs',
  both: 'Both, one after the other',
  bothRows: 'Both rows',
  without: 'Without this row',
  row: 'Row {number}',
  nothing: 'Nothing here',
  settle: 'Save what I have chosen',
  asideTitle: 'Set aside',
  asideText: 'These were left out when two versions met. They lie on this device only.',
  asideOf: 'Left out {moment}',
  asideRemove: 'Remove',
  asideBack: 'Put it back',
  wholeRow: 'A whole row',
};
