/** Saves bytes as a file on the reader's device, as a download of this name. For what a plain link cannot fetch, because it needs the access token. */
export const saveFile = (bytes: Uint8Array<ArrayBuffer>, fileName: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address when it begins the download, which is after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
