import type { Role } from '../../domain/kernel/roles.ts';

export const roles = {
  editor: 'محرر',
  'responsible-authority': 'السلطة المسؤولة',
  'focal-point': 'جهة الاتصال',
  partner: 'شريك',
  coordinator: 'منسق البرنامج',
  assessor: 'مقيِّم',
  panel: 'عضو لجنة الاختيار',
  head: 'رئيس البرامج',
  'bank-maker': 'موظف البنك',
  'bank-checker': 'معتمِد البنك',
  finance: 'المسؤول المالي',
  auditor: 'مدقق',
  administrator: 'مدير النظام',
  system: 'النظام',
} satisfies Record<Role, string>;
