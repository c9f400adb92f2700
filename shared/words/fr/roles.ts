import type { Role } from '../../domain/kernel/roles.ts';

export const roles = {
  editor: 'Rédacteur',
  'responsible-authority': 'Autorité responsable',
  'focal-point': 'Point focal',
  partner: 'Partenaire',
  coordinator: 'Coordonnateur du programme',
  assessor: 'Évaluateur',
  panel: 'Membre du comité de sélection',
  head: 'Chef des programmes',
  'bank-maker': 'Agent de la Banque',
  'bank-checker': 'Approbateur de la Banque',
  finance: 'Responsable financier',
  auditor: 'Auditeur',
  administrator: 'Administrateur',
  system: 'Le système',
} satisfies Record<Role, string>;
