import type { InstitutionState } from '#shared/domain/institution/state.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { OWNER, personId } from './an-actor.ts';

/** An active ministry of Türkiye with a seat in trade since 2014. */
export const anInstitution = (changes: Partial<InstitutionState> = {}): InstitutionState => ({
  id: OWNER,
  status: 'active',
  kind: 'public',
  country: 'TR',
  names: { en: 'Ministry of Trade' },
  shortName: 'MoT',
  memberships: [{ area: 'trade', validFrom: '2014-01-01' }],
  ...changes,
});

export const PERSON = personId('01HPERS00000000000000000BB');

/** An editor of that ministry, another person than the usual actor. */
export const aPerson = (changes: Partial<PersonState> = {}): PersonState => ({
  id: PERSON,
  status: 'active',
  name: 'Amina Yusuf',
  email: 'amina@ministry.example',
  language: 'ar',
  institutionId: OWNER,
  country: 'TR',
  grants: [{ role: 'editor', institutionId: OWNER }],
  ...changes,
});
