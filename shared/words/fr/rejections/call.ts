import type { CallRejection } from '../../../domain/call/rejections.ts';

export const callRejections = {
  callNumberFixed:
    'Ceci est l’appel numéro {number}. Conservez son programme et son numéro, ou préparez un autre appel.',
  configurationFaulty:
    'Les paramètres de l’appel ne concordent pas encore. Corrigez les points indiqués, puis publiez-le.',
  closingTimePassed: 'La clôture était fixée au {closesAt}. Cette échéance ne peut plus être déplacée.',
  callNotDue: 'Cette étape n’est pas possible avant le {dueAt}.',
  extensionNotLater: 'Choisissez une clôture postérieure à la clôture actuelle, {closesAt}.',
  extensionIntoFinalStage:
    'Clôturez avant le {latest}, afin que la phase finale garde sa durée avant le début des projets.',
  extensionIntoImplementation:
    'Cette date empiète sur la période d’exécution des projets. Choisissez une clôture antérieure au {latest}.',
  finalStageEndPassed:
    'La phase finale prendrait fin le {finalClosesAt}, date déjà passée. Choisissez une fin plus tardive.',
  finalStageIntoImplementation:
    'La phase finale prendrait fin le {finalClosesAt} et laisserait trop peu de temps aux projets. Choisissez une fin antérieure au {latest}.',
  proposalsUndecided:
    '{count, plural, one {# proposition n’a pas encore de résultat. Statuez d’abord.} other {# propositions n’ont pas encore de résultat. Statuez d’abord.}}',
  aboveEnvelope:
    'Les subventions acceptées dépassent l’enveloppe de l’appel ou de l’un de ses domaines. Retirez un projet de la liste ou réduisez une subvention.',
  grantsStillOpen:
    '{count, plural, one {# subvention n’est pas encore close ou résiliée} other {# subventions ne sont pas encore closes ou résiliées}}. L’appel pourra être clôturé définitivement ensuite.',
} satisfies Record<CallRejection['kind'], string>;
