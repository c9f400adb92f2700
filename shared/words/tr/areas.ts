import type { Area } from '../../domain/kernel/area.ts';

export const areas = {
  agriculture: 'Tarım',
  finance: 'Mali İş Birliği',
  povertyAlleviation: 'Yoksulluğun Azaltılması',
  tourism: 'Turizm',
  trade: 'Ticaret',
  transport: 'Ulaştırma ve İletişim',
} satisfies Record<Area, string>;
