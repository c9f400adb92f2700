import type { PersonRejection } from '../../../domain/person/rejections.ts';

export const personRejections = {
  officeRoleNotYours: 'Seul un administrateur peut attribuer le rôle « {role} ». Demandez-le à l’un d’eux.',
  ownRoles:
    'Vous ne pouvez pas modifier vos propres rôles ni votre propre statut. Demandez-le à un autre administrateur.',
  addressUnchanged: 'C’est déjà l’adresse de cette personne.',
  hasSignedIn:
    'Cette personne s’est déjà connectée et a son propre mot de passe : aucun premier mot de passe n’est envoyé. En cas d’oubli, elle en demande un autre sur la page de connexion.',
  invitedJustNow:
    'Le premier mot de passe a été envoyé il y a moins d’une heure. Il peut être renvoyé à partir du {from}.',
  auditorHoldsOther: 'Un auditeur n’a aucun autre rôle. Retirez « {role} », ou renoncez au rôle d’auditeur.',
  institutionNotActive:
    'L’institution ne figure pas dans l’annuaire ou est suspendue. Enregistrez-la ou rétablissez-la d’abord.',
  othersSettings: 'Chacun choisit lui-même sa langue et ses courriels.',
  mailFaultUnknown: 'Rien n’est signalé pour cette adresse.',
} satisfies Record<PersonRejection['kind'], string>;
