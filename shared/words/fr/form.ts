import type { Missing } from '../../domain/proposal/rules/missing.ts';
import type { Spoken } from '../catalogue.ts';
import type { answers as englishAnswers, hints as englishHints } from '../en/form.ts';
import type { ByField, FormSection } from '../form-fields.ts';

/** Headings of the form's sections. */
export const sections = {
  general: 'Le projet en bref',
  summary: 'Résumé',
  problem: 'Problème et besoin',
  aim: 'Objectif',
  targetGroups: 'Groupes cibles',
  activities: 'Activités',
  humanResources: 'Ressources humaines',
  workPlan: 'Plan de travail',
  logframe: 'Cadre logique',
  budget: 'Budget',
  risks: 'Risques',
  sustainability: 'Après le projet',
  visibility: 'Visibilité',
} satisfies Record<FormSection, string>;

/** What a section asks for, said under its heading. */
export const sectionHints = {
  general: 'Titre, thème et personnes qui répondent du projet.',
  summary: 'En quelques phrases : ce qui sera fait, avec qui, et ce qui aura changé ensuite.',
  problem: 'Quel problème les pays ont-ils en commun, comment le savez-vous et pourquoi exige-t-il une coopération ?',
  aim: 'Que faut-il avoir atteint à la fin du projet ? Citez des résultats vérifiables.',
  targetGroups: 'Qui en bénéficie, dans quel pays, et combien de personnes environ ?',
  activities:
    'Seules les activités immatérielles sont financées : formations, ateliers, visites, études et autres activités semblables.',
  humanResources:
    'Toutes les personnes qui travaillent pour le projet : experts, formateurs, interprètes, coordonnateurs.',
  workPlan: 'Les tâches mois par mois, dans la période d’exécution des projets.',
  logframe:
    'De l’objectif général aux activités, avec, pour chaque niveau, ce qui montre qu’il est atteint. Il faut au moins un objectif général, un effet attendu et un produit.',
  budget:
    'Une ligne par dépense. Chaque ligne est le produit de sa quantité par son prix unitaire ; les totaux sont calculés pour vous.',
  risks: 'Ce qui pourrait mal se passer, et ce que vous ferez pour y parer.',
  sustainability: 'Comment les résultats dureront-ils après la fin de la subvention ? Qui les poursuivra ?',
  visibility: 'Comment le public sera-t-il informé des résultats et du soutien reçu ?',
} satisfies Record<FormSection, string>;

/** Labels of the form's fields. */
export const fields = {
  general: {
    title: 'Titre du projet',
    themeId: 'Thème de l’appel',
    projectTypeId: 'Type de projet',
    contactName: 'Personne à contacter',
    contactEmail: 'Adresse électronique de la personne à contacter',
    contactPosition: 'Fonction de la personne à contacter',
    contactPhone: 'Téléphone de la personne à contacter',
    responsibleAuthorityName: 'Autorité responsable',
    responsibleAuthorityPosition: 'Fonction de l’autorité responsable',
  },
  summary: {
    text: 'Résumé du projet',
  },
  problem: {
    text: 'Problème et besoin',
  },
  aim: {
    text: 'Objectif et résultats attendus',
  },
  targetGroups: {
    text: 'Groupes cibles et bénéficiaires',
  },
  activities: {
    key: 'Référence',
    kind: 'Type d’activité',
    mode: 'Modalité (en présentiel ou en ligne)',
    title: 'Titre',
    place: 'Lieu',
    fromMonth: 'Premier mois',
    toMonth: 'Dernier mois',
    startDate: 'Premier jour',
    endDate: 'Dernier jour',
    hostCountry: 'Pays hôte',
    participants: 'Participants',
  },
  humanResources: {
    role: 'Fonction',
    name: 'Nom, s’il est connu',
    institution: 'Institution',
    tasks: 'Tâches',
    days: 'Jours de travail',
  },
  workPlan: {
    activityKey: 'Activité',
    task: 'Tâche',
    fromMonth: 'Premier mois',
    toMonth: 'Dernier mois',
    responsible: 'Responsable',
  },
  logframe: {
    level: 'Niveau',
    description: 'Description',
    indicator: 'Indicateur',
    baseline: 'Valeur avant le projet',
    target: 'Valeur à la fin',
    verification: 'Moyen de vérification',
    assumption: 'Hypothèse',
  },
  budget: {
    heading: 'Rubrique',
    activityKey: 'Activité',
    unit: 'Unité',
    quantity: 'Quantité',
    unitPriceMinor: 'Prix unitaire',
    payer: 'Qui paie',
    justification: 'Justification',
    priceBasis: 'Fondement du prix',
    cost: 'Nature de la dépense',
    people: 'Nombre de personnes',
    inKind: 'Prestations en nature',
    toOfficial: 'Versé à un agent public',
    travelClass: 'Classe de voyage',
    recoverable: 'Remboursée par une administration',
  },
  risks: {
    risk: 'Risque',
    likelihood: 'Probabilité',
    impact: 'Incidence',
    measure: 'Ce que vous ferez',
  },
  sustainability: {
    text: 'Pérennité des résultats',
  },
  visibility: {
    text: 'Communication et visibilité',
  },
} satisfies ByField<string>;

/** What a field asks for, where its label does not say it all. */
export const hints = {
  general: {
    title: 'Ce qui est fait, pour qui et où, en une ligne',
    contactName: 'Répond au quotidien aux questions sur la proposition',
    contactPhone: 'Avec l’indicatif du pays, par exemple +256 414 320 000',
    responsibleAuthorityName: 'La personne qui signe pour votre institution',
  },
  activities: {
    title: 'De quoi il s’agit et sur quel sujet, par exemple Formation de formateurs au stockage des grains',
    hostCountry: 'Pour les activités en présentiel',
    participants: 'Combien de personnes de chaque pays, le vôtre compris',
  },
  humanResources: {
    role: 'Par exemple formateur, interprète, coordonnateur',
    tasks: 'Ce que fait cette personne, et dans quelle activité',
    days: 'Pour tout le projet',
  },
  workPlan: {
    task: 'Ce qui est fait, par exemple choisir et inviter les participants',
    responsible: 'Une personne ou une institution',
  },
  logframe: {
    description:
      'Pour un objectif ou un effet : ce qui aura changé ; pour un produit ou une activité : ce qui est produit ou fait',
    indicator: 'Ce qui est compté ou mesuré, par exemple les coopératives qui pratiquent le stockage hermétique',
    baseline: 'Un chiffre ou un fait vérifiable, par exemple 0 coopérative (2026)',
    target: 'La même chose à la fin, par exemple 120 coopératives (2027)',
    verification: 'Où on peut le vérifier, par exemple listes de présence, enquête',
    assumption: 'Ce qui doit être vrai hors du projet pour que cela se produise',
  },
  budget: {
    activityKey: 'À laisser vide pour une dépense de tout le projet',
    unit: 'Ce qui est compté, par exemple billet aller-retour, nuit, jour, page',
    quantity:
      'Les nuits et les jours se comptent pour toutes les personnes ensemble, par exemple 10 personnes pendant 3 nuits : 30',
    unitPriceMinor: 'Pour une unité, non pour toute la ligne',
    priceBasis: 'Le document que vous pouvez présenter à l’appui du prix',
    cost: 'Certaines limites de l’appel en dépendent',
    justification: 'Quoi exactement, pour qui, et pourquoi c’est nécessaire',
  },
  risks: {
    risk: 'Par exemple visas tardifs, maladie d’un formateur',
    measure: 'Comment vous l’évitez, ou ce que vous faites s’il survient',
  },
} satisfies Spoken<typeof englishHints>;

/** The answers among which a field lets choose. */
export const answers = {
  training: 'Formation',
  workshop: 'Atelier',
  conference: 'Conférence ou séminaire',
  studyVisit: 'Visite d’étude',
  promotion: 'Activité de promotion',
  exchangeOfExperts: 'Échange d’experts',
  feasibilityStudy: 'Étude de faisabilité',
  needsAssessment: 'Évaluation des besoins',
  study: 'Étude ou rapport analytique',
  policyResearch: 'Recherche sur les politiques',
  material: 'Support de formation ou de promotion',
  inPerson: 'En présentiel',
  online: 'En ligne',
  low: 'Faible',
  medium: 'Moyen',
  high: 'Élevé',
  aim: 'Objectif général',
  outcome: 'Effet attendu',
  output: 'Produit',
  activity: 'Activité',
  grant: 'La subvention',
  owner: 'Le porteur du projet',
  partner: 'Un partenaire',
  rateTable: 'Barème de l’appel',
  quote: 'Un devis',
  threeQuotes: 'Trois devis',
  tender: 'Appel d’offres ouvert',
  estimate: 'Votre propre estimation',
  staff: 'Personnel du projet',
  expertFee: 'Rémunération d’un expert ou d’un formateur',
  honorarium: 'Gratification (honorarium)',
  interpretation: 'Traduction et interprétation',
  travel: 'Voyage international',
  localTravel: 'Déplacement local',
  accommodation: 'Hébergement',
  perDiem: 'Indemnité journalière',
  venue: 'Salle et restauration',
  service: 'Études et autres services',
  equipment: 'Équipement',
  contingency: 'Imprévus',
  indirect: 'Coûts indirects',
  tax: 'Taxes',
  other: 'Autre',
  nothing: 'Rien',
  meals: 'Repas',
  lodging: 'Hébergement fourni',
  both: 'Repas et hébergement',
  yes: 'Oui',
  no: 'Non',
  economy: 'Économique',
  business: 'Affaires',
} satisfies Record<keyof typeof englishAnswers, string>;

/** Words of the form that no single field has. */
export const people = 'Nombre de personnes';
export const removeCountry = 'Supprimer le pays {number}';
export const addCountry = 'Ajouter un pays';
export const atLeastOneRow = 'Au moins une ligne';

/** Why a field is not good enough to send the form. */
export const missing = {
  missing: 'Il manque : {field}',
  malformed: '{field} : le format n’est pas correct',
  notOfThisCall: '{field} : l’appel ne propose pas ce choix',
  outsideImplementation: '{field} : hors de la période d’exécution des projets',
  endsBeforeItStarts: '{field} : antérieur au début',
  unknownActivity: '{field} : cette activité n’existe pas',
  notUnique: '{field} : figure deux fois ici',
  tooMany: '{field} : plus que ce que l’appel autorise',
  noAim: 'Le cadre logique n’a pas encore d’objectif général',
  noOutcome: 'Le cadre logique n’a pas encore d’effet attendu',
  noOutput: 'Le cadre logique n’a pas encore de produit',
} satisfies Record<Missing['reason'], string>;
