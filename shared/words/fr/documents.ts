import type { DocumentKind } from '../../domain/document/ids.ts';
import type { RejectionReason } from '../../domain/document/state.ts';

/** What a document is called on a page. */
export const documentKinds = {
  guidelines: 'Lignes directrices de l’appel',
  partnerConsent: 'Consentement du partenaire',
  projectFiche: 'Fiche de projet',
  logframe: 'Cadre logique',
  workPlan: 'Plan de travail',
  termsOfReference: 'Termes de référence',
  curriculumVitae: 'Curriculum vitæ',
  quote: 'Devis',
  mandate: 'Mandat du signataire',
  bankProof: 'Justificatif du compte bancaire',
  signedContract: 'Contrat signé',
  agenda: 'Ordre du jour',
  invitation: 'Lettre d’invitation',
  attendanceList: 'Liste de présence',
  evaluation: 'Évaluation',
  photo: 'Photographie',
  presentation: 'Présentation',
  study: 'Étude',
  serviceContract: 'Contrat de services',
  timesheet: 'Relevé d’heures',
  receipt: 'Reçu',
  passport: 'Passeport',
  invoice: 'Facture',
  ticket: 'Titre de transport',
  boardingPass: 'Carte d’embarquement',
  acceptanceNote: 'Procès-verbal de réception',
  finalReport: 'Rapport final',
  output: 'Produit destiné à la publication',
  assetList: 'Liste des biens',
  refundSlip: 'Bordereau de remboursement',
  other: 'Autre document',
} satisfies Record<DocumentKind, string>;

/** Why a file was not taken, and what to do about it. */
export const documentRefusals = {
  empty: 'Le fichier est vide. Choisissez-en un autre.',
  malware: 'Le fichier contient un logiciel malveillant. Vérifiez votre ordinateur et utilisez une copie saine.',
  typeNotAllowed: 'Ce type de fichier n’est pas accepté. Enregistrez-le en PDF, Word, Excel, PowerPoint, JPEG ou PNG.',
  typeDiffers:
    'Le contenu est d’un autre type que celui annoncé par le nom. Enregistrez de nouveau le fichier au bon format.',
  macros: 'Le fichier peut contenir un programme (macros). Enregistrez-le sans macros ou en PDF.',
  encrypted:
    'Le fichier est verrouillé par un mot de passe ou protégé contre les modifications et ne peut être contrôlé. Retirez la protection ou imprimez-le dans un nouveau PDF.',
  archive:
    'Le fichier est une archive, ou d’autres fichiers y sont compressés ou joints. Envoyez les fichiers un à un.',
  damaged:
    'Le fichier est endommagé, tronqué ou construit d’une façon qui ne peut être contrôlée. Enregistrez-le de nouveau ou en PDF.',
  activeContent:
    'Le fichier peut agir de lui-même à l’ouverture (script, lancement de programme, lien vers des données). Imprimez-le dans un nouveau PDF.',
  fetchesContent:
    'À l’ouverture, le fichier va chercher ailleurs un modèle ou des images, ce qui révélerait qui le lit. Intégrez-les au fichier ou enregistrez-le en PDF.',
  polyglot:
    'Le fichier peut être lu comme deux types différents à la fois. Enregistrez-le de nouveau ou imprimez-le en PDF.',
  bomb: 'Le fichier se décompresse bien au-delà de sa taille. Enregistrez-le de nouveau ou en PDF.',
  hashDiffers: 'Les données reçues ne sont pas celles qui avaient été annoncées. Envoyez de nouveau le fichier.',
  sizeDiffers: 'Le fichier reçu n’a pas la taille annoncée. Envoyez-le de nouveau.',
  arrivedLate:
    'Le fichier est arrivé après l’envoi du dossier auquel il appartient ; il n’en fait donc pas partie. Si le dossier vous est renvoyé, envoyez de nouveau le fichier.',
} satisfies Record<RejectionReason, string>;
