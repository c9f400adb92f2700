import { useState } from 'preact/hooks';
import type { Called, Failure } from '../api.ts';
import { Refusal } from '../parts/fault.tsx';
import { saveFile } from '../save-file.ts';
import { useChain } from './chain-words.tsx';

type SaveButtonProps = {
  readonly label: string;
  readonly fileName: string;
  readonly type: 'application/pdf' | 'application/json';
  readonly isFirst?: boolean;
  readonly fetchFile: () => Promise<Called<Uint8Array<ArrayBufferLike>>>;
};

/** Fetches a file of the API and saves it on the device; says so while it is being made, and why when it could not be. */
export const SaveButton = ({ label, fileName, type, isFirst = false, fetchFile }: SaveButtonProps) => {
  const { chain, say } = useChain();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const save = async (): Promise<void> => {
    setIsBusy(true);
    setFailure(undefined);
    const answer = await fetchFile();
    setIsBusy(false);
    if (answer.ok) saveFile(new Uint8Array(answer.body), fileName, type);
    else setFailure(answer.failure);
  };
  return (
    <>
      <button
        type="button"
        class={isFirst ? 'button button-small' : 'button button-second button-small'}
        disabled={isBusy}
        onClick={() => void save()}
      >
        {isBusy ? say(chain.saving) : label}
      </button>
      <Refusal failure={failure} />
    </>
  );
};
