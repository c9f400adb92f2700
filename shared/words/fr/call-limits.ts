import type { LimitWords } from '../limit-words.ts';

/** What a call limits, said to those who write a budget. Loaded where it is read: most people never open it. */
export const callLimits = {
  rules: {
    grantMax: 'Le montant d’une subvention est de {maximum} au plus.',
    ownShare: 'Au moins {percent} % du budget doit être financé par d’autres sources que la subvention.',
    share: '« {name} » représente au plus {percent} % de la subvention.',
    notFinanced: '« {name} » n’est pas financé.',
    unitRate: '« {cost} » ({where}) : au plus {maximum} l’unité.',
    everywhere: 'partout',
    perDiemLess:
      'L’indemnité journalière est réduite de {meals} % si les repas sont fournis et de {lodging} % si le logement est fourni.',
    extraNights:
      'L’hébergement et les indemnités sont payés pour les jours de l’événement et au plus {nights, plural, one {# nuit} other {# nuits}} de plus.',
    duration:
      'Le projet dure au plus {days, plural, one {# jour} other {# jours}}, de la première à la dernière activité.',
    participants:
      'Participants d’un même pays, autre que celui du porteur du projet, à une activité : {maximum, number} au plus.',
    countries:
      'Des personnes d’au moins {needed, plural, one {# pays} other {# pays}}, en plus de celui du porteur du projet, participent.',
    threeQuotes: 'Une ligne supérieure à {above} exige trois devis.',
    tender: 'Une ligne supérieure à {above} exige un appel d’offres ouvert.',
    taxNotFinanced: 'Les taxes ne sont pas financées : indiquez les prix hors taxes.',
    taxIfNotRecoverable: 'Les taxes ne sont financées que si aucune administration ne les rembourse.',
    neverPaid: 'Jamais payé : {list}.',
    none: 'L’appel ne fixe pas de limites propres.',
  },
  neverPaid: {
    debts: 'dettes et intérêts',
    fines: 'amendes et pénalités',
    exchangeLosses: 'pertes de change',
    works: 'terrains, bâtiments et travaux',
    civilServants: 'traitements ordinaires des fonctionnaires',
    gifts: 'cadeaux',
    alcohol: 'alcool',
    otherDonors: 'dépenses prises en charge par un autre bailleur',
    recoverableTax: 'taxes remboursées',
  },
} satisfies LimitWords;
