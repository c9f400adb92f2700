/** Words about closing times: the countdown, and what came too late. */
export const deadline = {
  closesIn: 'Closes in {time}',
  closed: 'Closed',
  lateTitle: 'It came after closing',
  lateArrived: 'Your request arrived {arrived}, by the server’s clock.',
  lateClosed: 'The stage closed {closed}. Only what arrives before that moment counts.',
  lateKept:
    'Nothing is lost: the form, its partners and documents stay here as they are. You can read them and start a new proposal from them in a later call.',
};
