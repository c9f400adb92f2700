import type { InstitutionRejection } from '../../../domain/institution/rejections.ts';

export const institutionRejections = {
  membershipOverlaps:
    'L’institution occupe déjà un siège dans ce domaine à partir du {validFrom}. Mettez-y fin d’abord.',
  membershipEndsBeforeItStarts:
    'Le siège prendrait fin le {validTo}, avant de commencer le {validFrom}. Corrigez l’une des dates.',
  notAMember: 'L’institution n’occupe dans ce domaine aucun siège auquel il puisse être mis fin.',
} satisfies Record<InstitutionRejection['kind'], string>;
