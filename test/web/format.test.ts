import { describe, expect, it } from 'vitest';
import { formatList, formatNumber } from '../../web/src/format.ts';

describe('numbers and lists in running text', () => {
  it('are parted as the reader parts them, in Latin digits', () => {
    expect(formatNumber(12_500, 'en')).toBe('12,500');
    expect(formatNumber(12_500, 'tr')).toBe('12.500');
    expect(formatNumber(12_500, 'ar')).toBe('12,500');
  });

  it('have the reader’s own comma, and an «and» only where they make a sentence', () => {
    expect(formatList(['مالي', 'النيجر', 'تشاد'], 'ar', 'unit')).toMatch(/^مالي، /);
    expect(formatList(['Mali', 'Niger', 'Chad'], 'en', 'unit')).toBe('Mali, Niger, Chad');
    expect(formatList(['Mali', 'Niger', 'Chad'], 'en')).toBe('Mali, Niger and Chad');
  });
});
