import type { Failure } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { useWords } from '../words.tsx';

/** What is wrong, said aloud as soon as it shows; nothing while all is well. */
export const Fault = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <p class="field-error" role="alert">
      {text}
    </p>
  );

/** Why what was sent has not been done. */
export const Refusal = ({ failure }: { readonly failure: Failure | undefined }) => {
  const spoken = useWords();
  return <Fault text={failure === undefined ? undefined : failureText(failure, spoken)} />;
};
