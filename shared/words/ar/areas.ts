import type { Area } from '../../domain/kernel/area.ts';

export const areas = {
  agriculture: 'الزراعة',
  finance: 'التعاون المالي',
  povertyAlleviation: 'التخفيف من حدة الفقر',
  tourism: 'السياحة',
  trade: 'التجارة',
  transport: 'النقل والاتصالات',
} satisfies Record<Area, string>;
