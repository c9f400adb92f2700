import type { LimitWords } from '../limit-words.ts';

/** What a call limits, said to those who write a budget. Loaded where it is read: most people never open it. */
export const callLimits = {
  rules: {
    grantMax: 'Une subvention est de {maximum} au plus.',
    ownShare: 'D’autres que la subvention paient au moins {percent} % du budget.',
    share: '« {name} » prend au plus {percent} % de la subvention.',
    notFinanced: '« {name} » n’est pas financé.',
    unitRate: '« {cost} » ({where}) : au plus {maximum} l’unité.',
    everywhere: 'partout',
    perDiemLess:
      'L’indemnité journalière baisse de {meals} % si les repas et de {lodging} % si le logement sont fournis.',
    extraNights:
      'Logement et indemnités sont payés pour les jours de l’événement et au plus {nights, number} nuits de plus.',
    duration: 'Le projet dure au plus {days, number} jours, de la première à la dernière activité.',
    participants:
      'Au plus {maximum, number} personnes d’un même pays, hors celui du titulaire, participent à une activité.',
    countries: 'Des personnes d’au moins {needed, number} pays, en plus de celui du titulaire, participent.',
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
