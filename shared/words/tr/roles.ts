import type { Role } from '../../domain/kernel/roles.ts';

export const roles = {
  editor: 'Hazırlayan',
  'responsible-authority': 'Sorumlu makam',
  'focal-point': 'Odak noktası',
  partner: 'Ortak',
  coordinator: 'Program koordinatörü',
  assessor: 'Değerlendirici',
  panel: 'Seçici kurul üyesi',
  head: 'Programlar başkanı',
  'bank-maker': 'Banka görevlisi',
  'bank-checker': 'Banka onay yetkilisi',
  finance: 'Mali işler görevlisi',
  auditor: 'Denetçi',
  administrator: 'Sistem yöneticisi',
  system: 'Sistem',
} satisfies Record<Role, string>;
