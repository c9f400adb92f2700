type FileButtonProps = {
  readonly id: string;
  readonly label: string;
  /** Said to screen readers behind the label, e.g. the name of the document it is for. */
  readonly about: string;
  readonly accept: string;
  /** The one thing to do next. */
  readonly isMain?: boolean;
  readonly onFile: (file: File) => void;
};

/** A button that asks for one file; the native control does the work, so that the keyboard does too. */
export const FileButton = ({ id, label, about, accept, isMain = false, onFile }: FileButtonProps) => (
  <label class={`button button-small file-button ${isMain ? 'button-second' : 'button-quiet'}`} for={id}>
    {label}
    <span class="unseen"> {about}</span>
    <input
      id={id}
      class="unseen"
      type="file"
      accept={accept}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file !== undefined) onFile(file);
        event.currentTarget.value = '';
      }}
    />
  </label>
);
