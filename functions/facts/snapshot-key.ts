/** Where a form is kept exactly as it was signed off: under its proposal and the hash of its own content. */
export const snapshotKey = (proposalId: string, contentHash: string): string =>
  `snapshots/${proposalId}/${contentHash}.json`;
