import type { Catalogue } from '../../catalogue.ts';

export const desk = {
  title: 'Espace du point focal',
  intro:
    'Les institutions de votre pays vous adressent leurs propositions. Vous lisez chacune d’elles et la transmettez, ou la renvoyez en indiquant le motif. Vos suppléants voient le même espace.',
  waiting: 'En attente de votre décision',
  waitingNone: 'Aucune proposition n’est en attente.',
  passedOn: 'Transmises au Bureau de coordination',
  passedOnNone: 'Rien n’a encore été transmis.',
  passedOnAt: 'Transmise le {moment}',
  open: 'Ouvrir tout l’espace',
} satisfies Catalogue['desk'];
