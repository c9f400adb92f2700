import { useState } from 'preact/hooks';

type FileZoneProps = {
  readonly id: string;
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** Takes a file by choosing or by dropping; the native control does the work, so that the keyboard does too. */
export const FileZone = ({ id, label, accept, onFile }: FileZoneProps) => {
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | null | undefined): void => {
    if (file !== null && file !== undefined) onFile(file);
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
        take(event.dataTransfer?.files.item(0));
      }}
    >
      <span>{label}</span>
      <input
        id={id}
        class="unseen"
        type="file"
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files?.item(0));
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
};
