import { Countdown } from './countdown.tsx';
import { Moment } from './moment.tsx';

/** A closing time: in the scheme's time, in the reader's, and how long is left by the server's clock. */
export const Deadline = ({ closesAt, readAt }: { readonly closesAt: string; readonly readAt: string }) => (
  <>
    <Moment at={closesAt} /> <Countdown closesAt={closesAt} readAt={readAt} />
  </>
);
