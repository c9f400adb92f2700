import type { FunctionComponent } from 'preact';
import { type Fetched, useFetched } from '../fetched.ts';
import { Failed } from './failed.tsx';

/** Says that a part of the page did not come, and offers to try again; nothing while all is well. */
export const Missing = ({ isMissing, again }: Pick<Fetched<unknown>, 'isMissing' | 'again'>) =>
  isMissing ? <Failed failure={{ kind: 'offline' }} onAgain={again} /> : null;

/** A part of a page that is fetched once the page stands, so that the page need not wait for it. Shows nothing, or what it is given to show, until it is there. */
export const later = <Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  Meanwhile: FunctionComponent = () => null,
): FunctionComponent<Props> => {
  let known: FunctionComponent<Props> | undefined;
  const loadOnce = async () => {
    known ??= await load();
    return { Part: known };
  };
  return (props) => {
    const fetched = useFetched(loadOnce, known === undefined);
    const Part = fetched.module?.Part ?? known;
    if (Part !== undefined) return <Part {...props} />;
    return fetched.isMissing ? <Missing {...fetched} /> : <Meanwhile />;
  };
};
