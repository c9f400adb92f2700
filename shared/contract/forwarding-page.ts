/** A page that leads a browser on at once, and by a link where it does not. `url` is one of ours and holds nothing that people typed. */
export const forwardingPage = (url: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${url}"><title>COMCEC Project Funding</title></head><body><p><a href="${url}">COMCEC Project Funding</a></p></body></html>`;
