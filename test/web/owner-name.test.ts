import { describe, expect, it } from 'vitest';
import { ownerNameIn } from '../../web/src/owner-name.ts';

const MINISTRY = '01HMN1STRY00000000000000AA';

const known = [
  { id: MINISTRY, names: { en: 'Ministry of Tourism of Morocco', ar: 'وزارة السياحة بالمملكة المغربية' } },
];

describe('the name of a proposal’s owner', () => {
  it('is in the reader’s language when it is their own institution, and whole', () => {
    const cut = { ownerInstitutionId: MINISTRY, ownerName: 'Ministry of Tour…' };
    expect(ownerNameIn(cut, known, 'ar')).toBe('وزارة السياحة بالمملكة المغربية');
    expect(ownerNameIn(cut, known, 'tr')).toBe('Ministry of Tourism of Morocco');
  });

  it('is as the proposal has it when it is somebody else’s', () => {
    const other = { ownerInstitutionId: '01HTHERS000000000000000000', ownerName: 'Ministry of Trade' };
    expect(ownerNameIn(other, known, 'ar')).toBe('Ministry of Trade');
  });
});
