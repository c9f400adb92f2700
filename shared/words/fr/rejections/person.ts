import type { PersonRejection } from '../../../domain/person/rejections.ts';

export const personRejections = {
  officeRoleNotYours: 'Seul un administrateur peut attribuer le rôle « {role} ». Demandez-le à l’un d’eux.',
  ownRoles:
    'Vous ne pouvez pas modifier vos propres rôles ni votre propre statut. Demandez-le à un autre administrateur.',
  auditorHoldsOther: 'Un auditeur n’a aucun autre rôle. Retirez « {role} », ou renoncez au rôle d’auditeur.',
  institutionNotActive:
    'L’institution ne figure pas dans l’annuaire ou est suspendue. Enregistrez-la ou rétablissez-la d’abord.',
  othersSettings: 'Chacun choisit lui-même sa langue et ses courriels.',
  mailFaultUnknown: 'Rien n’est signalé pour cette adresse.',
} satisfies Record<PersonRejection['kind'], string>;
