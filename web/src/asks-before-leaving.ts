import { useEffect } from 'preact/hooks';

/** Has the browser ask before the page is left, as long as something would be lost with it. */
export const useAsksBeforeLeaving = (wouldLose: boolean): void => {
  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
};
