import type { prints as englishPrints } from '../en/prints.ts';

/** What stands on every printed page. */
const page = {
  product: 'Financement de projets du COMCEC',
  office: 'Bureau de coordination du COMCEC',
  pageOf: 'Page {page} sur {pages}',
  printed: 'Imprimé le {moment}',
  moment: '{local} (Istanbul) · {utc} UTC',
  total: 'Total',
  code: 'Code',
  title: 'Titre du projet',
  owner: 'Porteur du projet',
  country: 'Pays',
  area: 'Domaine de coopération',
  call: 'Appel',
  codeFollows: 'Le code suit ; il est attribué après la réception.',
} satisfies Record<keyof (typeof englishPrints)['page'], string>;

/** Receipt for what has been transmitted. */
const receipt = {
  heading: 'Récépissé d’une proposition de projet',
  lead: 'Le Bureau de coordination du COMCEC a reçu la proposition désignée ici. Elle a été signée par le porteur du projet et transmise par la voie que prévoit l’appel.',
  preliminary: 'Formulaire préliminaire',
  final: 'Formulaire final',
  revised: 'Formulaire final révisé',
  receivedAt: 'Reçu le',
  contentHash: 'SHA-256 du contenu signé',
  howToVerify: 'Comment vérifier ce récépissé',
  signedBy: 'Signé par',
  transmittedBy: 'Transmis par',
  qrSays: 'Un code à scanner qui ouvre la page où ce récépissé se vérifie',
  verify:
    'Ouvrez {address} ou scannez le code avec un appareil photo. La page indique si un contenu portant cette empreinte a été reçu, sous quel code et à quel moment, et s’il a été repris. Elle ne montre rien d’autre. Vous pouvez aussi y déposer le fichier signé de la proposition : son empreinte est calculée sur votre propre appareil.',
  meaning:
    'L’empreinte représente chaque mot du formulaire tel qu’il a été signé. Si une seule lettre du formulaire diffère, son empreinte diffère.',
  noClaim: 'Ce récépissé ne préjuge ni de l’éligibilité ni du résultat de l’évaluation.',
} satisfies Record<keyof (typeof englishPrints)['receipt'], string>;

/** A whole proposal on paper. */
const proposal = {
  heading: 'Proposition de projet',
  preliminary: 'Formulaire préliminaire',
  final: 'Formulaire final',
  status: 'État',
  partners: 'Partenaires',
  partnerInstitution: 'Institution',
  partnerRole: 'Rôle dans le projet',
  partnerStatus: 'Réponse',
  beneficiary: 'Bénéficiaire',
  provider: 'Fournisseur d’expertise',
  proposed: 'Pas encore invité',
  invited: 'Invité, sans réponse pour l’instant',
  accepted: 'A accepté',
  declined: 'A décliné',
  withdrawn: 'Invitation retirée',
  notFilledIn: 'Non rempli.',
  amount: 'Montant',
  paidByGrant: 'Demandé à la subvention',
  paidByOwner: 'Payé par le porteur du projet',
  paidByPartner: 'Payé par les partenaires',
  draftNotice: 'Ce formulaire n’a pas été signé. Il peut encore changer.',
  signedOff: 'SHA-256 du contenu signé',
} satisfies Record<keyof (typeof englishPrints)['proposal'], string>;

/** The contract of a grant. */
const contract = {
  heading: 'Contrat de subvention',
  parties: 'Parties',
  grantor: 'Organisme qui accorde la subvention',
  bank: 'Banque de développement et d’investissement de Türkiye, pour le programme Financement de projets du COMCEC',
  signatory: 'Signataire pour le porteur du projet',
  account: 'Compte de versement (référence)',
  subject: 'Subvention',
  amount: 'Montant de la subvention',
  advance: 'Avance, au maximum',
  percent: '{percent} %',
  implementation: 'Exécution',
  fromTo: 'Du {from} au {to}',
  notice: 'Annonce des activités avant leur début',
  days: '{days, plural, one {# jour} other {# jours}}',
  budget: 'Budget',
  budgetHeading: 'Rubrique',
  description: 'Description',
  lineAmount: 'Montant',
  activities: 'Activités',
  activity: 'Activité',
  kind: 'Type',
  place: 'Lieu',
  begins: 'Premier jour',
  ends: 'Dernier jour',
  hash: 'SHA-256 des présentes conditions',
  hashMeaning:
    'Chacun signe par cette empreinte. Elle représente les conditions ci-dessus et aucune autre ; les conditions dont l’empreinte a été calculée sont conservées mot pour mot.',
  signatures: 'Signatures apposées',
  signedBy: 'Signé par',
  signedAs: 'En qualité de',
  signedAt: 'Le',
  forOwner: 'Pour le porteur du projet : {name}',
  forBankFirst: 'Pour la Banque, première signature',
  forBankSecond: 'Pour la Banque, seconde signature',
  notSigned: 'Pas encore signé',
} satisfies Record<keyof (typeof englishPrints)['contract'], string>;

/** The sheet by which two people of the Bank order a batch of payments. */
const order = {
  heading: 'Ordre de paiement',
  batch: 'Lot',
  executionDate: 'Jour d’exécution',
  debtor: 'Donneur d’ordre',
  debtorAccount: 'Compte débité',
  bic: 'BIC',
  fileHash: 'SHA-256 du fichier de paiement',
  fileCreatedAt: 'Fichier établi le',
  payments: 'Paiements',
  number: 'N°',
  reference: 'Référence',
  payee: 'Bénéficiaire',
  bank: 'Banque',
  account: 'Compte',
  amount: 'Montant',
  count: 'Nombre de paiements',
  total: 'Total',
  lead: 'Les paiements ci-dessous sont ordonnés par le fichier de paiement portant l’empreinte indiquée, et par aucun autre. Comparez-la avant de signer.',
  firstSignature: 'Première signature (a établi le fichier)',
  secondSignature: 'Deuxième signature (a approuvé le fichier)',
  furtherSignature: 'Signature supplémentaire (a approuvé le fichier)',
  name: 'Nom',
  date: 'Date',
  signature: 'Signature',
  approvedAt: 'Approuvé dans le système',
  frozenAt: 'Établi dans le système',
} satisfies Record<keyof (typeof englishPrints)['order'], string>;

/** Sentences of the documents that can be printed. */
export const prints = { page, receipt, proposal, contract, order };
