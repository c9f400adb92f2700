import type { Area } from '../../domain/kernel/area.ts';

export const areas = {
  agriculture: 'Agriculture',
  finance: 'Financial cooperation',
  povertyAlleviation: 'Poverty alleviation',
  tourism: 'Tourism',
  trade: 'Trade',
  transport: 'Transport and communications',
} satisfies Record<Area, string>;
