import { useCallback, useEffect, useState } from 'preact/hooks';

/** What has come of a part of the site that is fetched when it is wanted. */
export type Fetched<Module> = {
  /** Undefined until it is there. */
  readonly module: Module | undefined;
  /** Whether it did not come, as on a bad link or from a site that was renewed meanwhile. */
  readonly isMissing: boolean;
  readonly again: () => void;
};

type Held<Module> = Pick<Fetched<Module>, 'module' | 'isMissing'>;

/** Fetches a part of the site as soon as it is wanted; of two ways to fetch one after the other, the first stays until the second is there. */
export const useFetched = <Module>(load: () => Promise<Module>, isWanted = true): Fetched<Module> => {
  const [held, setHeld] = useState<Held<Module>>({ module: undefined, isMissing: false });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isWanted) return;
    let isAwaited = true;
    const hold = (next: (before: Held<Module>) => Held<Module>): void => {
      if (isAwaited) setHeld(next);
    };
    load().then(
      (module) => hold(() => ({ module, isMissing: false })),
      () => {
        hold(({ module }) => ({ module, isMissing: true }));
        if (isAwaited && tries > 0) void openAnewWhenReached();
      },
    );
    return () => {
      isAwaited = false;
    };
  }, [load, isWanted, tries]);
  const again = useCallback((): void => {
    setHeld(({ module }) => ({ module, isMissing: false }));
    setTries((before) => before + 1);
  }, []);
  return { ...held, again };
};

/** Browsers may remember on a page that a script did not come, and never ask again: where the site answers, the page is opened anew. */
const openAnewWhenReached = async (): Promise<void> => {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    location.reload();
  } catch {
    // No connection yet: what stands on the page stays, with the way to try again.
  }
};
