import type { Spoken } from '../../catalogue.ts';
import type { finalForm as englishFinalForm } from '../../en/pages/final-form.ts';

/** Words of the final form’s own pages: limits of the call, totals, the plan and the framework at a glance. */
export const finalForm = {
  limitsTitle: 'Limites de l’appel',
  limitsKept: 'Tout respecte les limites de l’appel.',
  limitsBroken: '{count, plural, one {# limite de l’appel est dépassée} other {# limites de l’appel sont dépassées}}',
  inRow: 'Ligne {number} : {text}',
  breaches: {
    costTooHigh:
      '« {cost} » : {asked} demandés ; le maximum est de {maximumPercent} % de la subvention, soit {maximum}. Réduisez ces lignes ou faites-les financer par d’autres.',
    costNotFinanced: '« {cost} » n’est pas financé par cet appel. Faites-le financer par d’autres ou retirez la ligne.',
    unitPriceTooHigh: 'Le prix unitaire de {asked} dépasse {maximum}, le maximum payé par l’appel.',
    honorariumToOfficial:
      'Les agents publics des pays du porteur du projet et des partenaires ne perçoivent pas de gratification.',
    tooManyNights:
      'Nuits ou jours demandés : {asked, number} ; maximum payé ici : {maximum, number}, soit ceux de l’événement et ceux que l’appel ajoute, par personne.',
    notEconomyClass: 'L’appel ne paie que la classe économique.',
    taxRecoverable:
      'Une taxe remboursée par une administration n’est pas financée. Retirez la ligne ou faites-la payer par d’autres.',
    threeQuotesNeeded: 'Cette ligne s’élève à {asked} ; au-delà de {above}, il faut trois devis.',
    tenderNeeded: 'Cette ligne s’élève à {asked} ; au-delà de {above}, il faut un appel d’offres ouvert.',
    neededByLimit: '« {field} » manque ; une limite de l’appel en dépend.',
    tooManyFromCountry:
      'Participants de ce pays à cette activité ({country}) : {asked, number} ; maximum admis : {maximum, number}.',
    lastsTooLong: 'Durée du projet en jours : {days, number} ; maximum fixé par l’appel : {maximum, number}.',
    tooFewParticipantCountries:
      'Nombre d’autres pays participants : {present, number} ; minimum exigé par l’appel : {needed, number}.',
  },
  totalsTitle: 'Totaux',
  noHeading: 'Sans rubrique',
  byActivity: 'Par activité',
  noActivity: 'Sans activité particulière',
  /** Rows out of a spreadsheet. */
  sheet: {
    title: 'Coller depuis un tableur',
    text: 'Copiez les cellules dans votre tableur et collez-les ci-dessous. Ce qui a été lu est indiqué avant tout ajout, et vous pouvez revenir en arrière.',
    columns: 'Colonnes, dans cet ordre ou avec ces titres :',
    label: 'Cellules du tableur',
    read: '{count, plural, one {# ligne lue} other {# lignes lues}}.',
    unread: 'Ligne {line}, {label} : « {text} » n’a pas pu être lu et reste vide.',
    tooMany: 'Il ne reste de la place que pour {room, plural, one {# ligne} other {# lignes}}.',
    add: '{count, plural, one {Ajouter # ligne} other {Ajouter # lignes}}',
    added: '{count, plural, one {# ligne a été ajoutée} other {# lignes ont été ajoutées}}.',
    undo: 'Annuler cet ajout',
  },
  planTitle: 'Le plan en un coup d’œil',
  planDrawn:
    'Diagramme de {count, plural, one {# tâche} other {# tâches}}, de {from} à {to} ; le tableau ci-dessous dit la même chose.',
  planTable: 'Le plan sous forme de tableau',
  planEmpty: 'Une tâche apparaît ici dès qu’elle a un premier et un dernier mois.',
  planTask: 'Tâche',
  planTime: 'Quand',
  planActivity: 'Activité du projet',
  frameTitle: 'Le cadre en un coup d’œil',
} satisfies Spoken<typeof englishFinalForm>;
