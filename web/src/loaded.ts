import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Called, Failure } from './api.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly failure: Failure };

/**
 * Loads a value and loads it anew when its name changes. `reload` asks again and keeps showing what there is meanwhile; `put` takes a
 * newer value that a command has answered with.
 */
export const useLoaded = <Value>(name: string, load: () => Promise<Called<Value>>) => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const latest = useRef(load);
  latest.current = load;
  const asked = useRef(0);
  const put = useCallback((value: Value): void => {
    asked.current += 1;
    setLoaded({ state: 'ready', value });
  }, []);
  const reload = useCallback(async (): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    const got = await latest.current();
    if (mine !== asked.current) return;
    if (got.ok) setLoaded({ state: 'ready', value: got.body });
    else setLoaded((before) => (before.state === 'ready' ? before : { state: 'failed', failure: got.failure }));
  }, []);
  useEffect(() => {
    setLoaded({ state: 'loading' });
    void reload();
  }, [name, reload]);
  return { loaded, reload, put };
};
