import { type Owned, ownerNameIn } from './owner-name.ts';
import { useMe } from './session/me.tsx';
import { useWords } from './words.tsx';

/** Calls the owners of proposals by name, the reader's own institution in the reader's language. */
export const useOwnerName = (): ((proposal: Owned) => string) => {
  const me = useMe();
  const { language } = useWords();
  const known = me?.state === 'ready' ? me.value.institutions : [];
  return (proposal) => ownerNameIn(proposal, known, language);
};
