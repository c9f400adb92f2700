import type { Spoken } from '../../catalogue.ts';
import type { deadline as englishDeadline } from '../../en/pages/deadline.ts';

/** Words about closing times: the countdown, and what came too late. */
export const deadline = {
  closesIn: 'Clôture dans {time}',
  closed: 'Clos',
  lateTitle: 'Reçu après la clôture',
  lateArrived: 'Votre demande est arrivée le {arrived}, selon l’horloge du serveur.',
  lateClosed: 'La phase s’est close le {closed}. Seul ce qui arrive avant ce moment compte.',
  lateKept:
    'Rien n’est perdu : le formulaire, ses partenaires et ses documents restent ici tels quels. Vous pouvez les consulter et en tirer une nouvelle proposition pour un appel ultérieur.',
} satisfies Spoken<typeof englishDeadline>;
