/** One mail: its subject, what it says (an empty line parts paragraphs), and what the link in it is called. */
export type MailText = { readonly subject: string; readonly text: string; readonly action: string };
