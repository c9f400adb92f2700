import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is fetched once the page stands, so that the page need not wait for it. Shows nothing until it is there. */
export const later = <Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> => {
  let known: { readonly Part: FunctionComponent<Props> } | undefined;
  return (props) => {
    const [loaded, setLoaded] = useState(known);
    useEffect(() => {
      if (known !== undefined) return;
      void load().then((Part) => {
        known = { Part };
        setLoaded(known);
      });
    }, []);
    return loaded === undefined ? null : <loaded.Part {...props} />;
  };
};

/** A module that is fetched once the page stands, for rules that bring much with them: undefined until it is there and while it is not wanted. */
export const useLater = <Module,>(load: () => Promise<Module>, isWanted: boolean): Module | undefined => {
  const [loaded, setLoaded] = useState<{ readonly module: Module }>();
  useEffect(() => {
    if (isWanted) void load().then((module) => setLoaded({ module }));
  }, [load, isWanted]);
  return isWanted ? loaded?.module : undefined;
};
