import type { Role } from '../../domain/kernel/roles.ts';

export const roles = {
  editor: 'Editor',
  'responsible-authority': 'Responsible authority',
  'focal-point': 'Focal point',
  partner: 'Partner',
  coordinator: 'Programme coordinator',
  assessor: 'Assessor',
  panel: 'Panel member',
  head: 'Head of programmes',
  'bank-maker': 'Bank officer',
  'bank-checker': 'Bank approver',
  finance: 'Finance officer',
  auditor: 'Auditor',
  administrator: 'Administrator',
  system: 'The system',
} satisfies Record<Role, string>;
