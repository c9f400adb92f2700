import { useEffect } from 'preact/hooks';
import { useSessionKeeper } from '../session/session-context.tsx';
import type { Autosave } from './autosave.ts';

/** Sends what waits as soon as the connection or the writer is back, and once more when the page is left. */
export const useSentWhenBack = (saving: Pick<Autosave, 'flush' | 'stop'>): void => {
  const keeper = useSessionKeeper();
  useEffect(() => {
    const again = (): void => void saving.flush();
    window.addEventListener('online', again);
    const unwatch = keeper.watch(() => {
      if (keeper.now().kind === 'person') again();
    });
    return () => {
      window.removeEventListener('online', again);
      unwatch();
      void saving.flush();
      saving.stop();
    };
  }, [saving, keeper]);
};
