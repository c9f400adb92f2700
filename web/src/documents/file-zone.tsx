import { useState } from 'preact/hooks';

type FileZoneProps = {
  readonly id: string;
  readonly label: string;
  /** What may be chosen, said before it is. */
  readonly hint?: string | undefined;
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Takes files by choosing or by dropping, several at once; the native control does the work, so that the keyboard does too. */
export const FileZone = ({ id, label, hint, accept, onFiles }: FileZoneProps) => {
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) onFiles([...files]);
  };
  return (
    <label
      class={isOver ? 'file-zone file-zone-over' : 'file-zone'}
      for={id}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{label}</span>
      {hint !== undefined && (
        <span class="file-zone-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        class="unseen"
        type="file"
        multiple
        accept={accept}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
};
