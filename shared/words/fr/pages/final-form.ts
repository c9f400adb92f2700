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
      '« {cost} » prend {asked} ; au plus {maximumPercent} % de la subvention sont admis, soit {maximum}. Réduisez ces lignes ou faites-les financer par d’autres.',
    costNotFinanced: '« {cost} » n’est pas financé par cet appel. Faites-le financer par d’autres ou retirez la ligne.',
    unitPriceTooHigh: 'Le prix unitaire de {asked} dépasse {maximum}, le maximum payé par l’appel.',
    honorariumToOfficial: 'Les agents publics du pays porteur et des pays partenaires ne perçoivent pas d’indemnité.',
    tooManyNights:
      '{asked, number} nuits ou jours sont demandés ; au plus {maximum, number} sont payés ici : ceux de l’événement et ceux que l’appel ajoute, par personne.',
    notEconomyClass: 'L’appel ne paie que la classe économique.',
    taxRecoverable:
      'Une taxe remboursée par une administration n’est pas financée. Retirez la ligne ou faites-la payer par d’autres.',
    threeQuotesNeeded: 'Cette ligne s’élève à {asked} ; au-delà de {above}, il faut trois devis.',
    tenderNeeded: 'Cette ligne s’élève à {asked} ; au-delà de {above}, il faut un appel d’offres ouvert.',
    neededByLimit: '« {field} » manque ; une limite de l’appel en dépend.',
    tooManyFromCountry:
      '{asked, number} personnes du pays suivant participent à cette activité : {country} ; au plus {maximum, number} sont admises.',
    lastsTooLong: 'Le projet dure {days, number} jours ; l’appel en permet {maximum, number}.',
    tooFewParticipantCountries:
      'Des personnes de {present, number} autres pays participent ; l’appel en demande {needed, number}.',
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
