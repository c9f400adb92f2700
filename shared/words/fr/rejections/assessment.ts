import type { AssessmentRejection } from '../../../domain/assessment/rejections.ts';

export const assessmentRejections = {
  notAnAssessor:
    'Cette personne ne peut pas évaluer : elle n’a pas le rôle d’évaluateur, ou son compte est suspendu. Choisissez-en une autre.',
  assessorAlsoDecides:
    'Cette personne décide aussi des propositions ou lit toutes les évaluations. Choisissez-en une autre.',
  assessorOfSameCountry: 'L’évaluateur est du même pays que le porteur du projet. Choisissez-en un autre.',
  assessorOfSameInstitution:
    'L’évaluateur appartient à l’institution qui porte la proposition. Choisissez-en un autre.',
  proposalNotInAssessment:
    'La proposition n’est pas en évaluation à cette phase. Rechargez la page pour voir où elle en est.',
  declaredAlready: 'Vous avez déjà déclaré n’avoir aucun conflit d’intérêts. Vous pouvez passer aux notes.',
  criterionUnknown: 'La grille de cet appel ne contient pas le critère {criterion}. Rechargez la page.',
  sectionUnknown: 'La grille de cet appel ne contient pas la section {section}. Rechargez la page.',
  markOutOfRange: 'Donnez une note entière de 1 à {maximum}.',
  marksMissing:
    '{count, plural, one {# critère n’a pas encore de note} other {# critères n’ont pas encore de note}}. Notez chacun d’eux.',
  markReasonsMissing:
    '{count, plural, one {# note exige} other {# notes exigent}} une justification écrite. Ajoutez-la là où vous avez donné une note très basse ou très élevée.',
  commentsMissing:
    '{count, plural, one {# section n’a pas encore de commentaire} other {# sections n’ont pas encore de commentaire}}. Écrivez-en un pour chacune.',
} satisfies Record<AssessmentRejection['kind'], string>;
