export const desk = {
  title: 'Focal point’s desk',
  intro:
    'Institutions of your country send you their proposals. You read each, and transmit it or return it with a reason. Your deputies see the same desk.',
  waiting: 'Waiting for you',
  waitingNone: 'No proposal is waiting.',
  passedOn: 'Passed on to the Coordination Office',
  passedOnNone: 'Nothing has been passed on yet.',
  passedOnAt: 'Transmitted {moment}',
  open: 'Open the whole desk',
} satisfies Record<string, string>;
