import type { Area } from '../../domain/kernel/area.ts';

export const areas = {
  agriculture: 'Agriculture',
  finance: 'Coopération financière',
  povertyAlleviation: 'Réduction de la pauvreté',
  tourism: 'Tourisme',
  trade: 'Commerce',
  transport: 'Transports et communications',
} satisfies Record<Area, string>;
