import { useEffect } from 'preact/hooks';
import type { Draft } from './autosave.ts';

/** Has the browser ask before the page is left while it holds the only copy: not saved yet, and not taken by the device. */
export const useStayWhileAtRisk = ({ state, isKept }: Pick<Draft, 'state' | 'isKept'>): void => {
  const isOnlyCopy = state !== 'saved' && !isKept;
  useEffect(() => {
    if (!isOnlyCopy) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOnlyCopy]);
};
