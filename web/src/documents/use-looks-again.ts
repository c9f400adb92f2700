import { useEffect } from 'preact/hooks';

/** How often a page looks whether the check of an upload is done. */
const LOOK_AGAIN_MILLISECONDS = 2_000;

/** Loads anew again and again as long as a file is being checked. */
export const useLooksAgain = (isChecking: boolean, reload: () => Promise<void>): void => {
  useEffect(() => {
    if (!isChecking) return;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isChecking, reload]);
};
