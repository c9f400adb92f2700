/** One paragraph of a mail, with an address under it where it leads somewhere of its own. */
export type MailBlock = { readonly text: string; readonly url?: string | undefined };

/** The parts of a mail, as plain text. */
type MailParts = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
  readonly action: string;
  readonly url: string;
  readonly linkHint: string;
  readonly sender: string;
  readonly why: string;
  /** What the reader can choose, each by an address. */
  readonly choices: readonly { readonly label: string; readonly url: string }[];
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const paragraph = (text: string, style = '', kind = ''): string =>
  `<p${kind === '' ? '' : ` class="${kind}"`} style="margin:0 0 16px;${style}">${lines(text)}</p>`;

const block = ({ text, url }: MailBlock): string =>
  url === undefined
    ? paragraph(text)
    : `<p style="margin:0 0 16px;"><a class="link" href="${escapeHtml(url)}" style="color:#0b5654;">${lines(text)}</a></p>`;

const choice = ({ label, url }: MailParts['choices'][number]): string =>
  `<br><a class="quiet" href="${escapeHtml(url)}" style="color:#55616d;">${escapeHtml(label.replace(/[\s\u00a0]*:$/, ''))}</a>`;

/** For readers whose mail is dark and who let a mail say how; elsewhere the colours of the styles hold. */
const DARK = `<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #10171d !important; }
  .sheet { background: #1b242c !important; }
  .words { color: #e6e3da !important; }
  .quiet { color: #a9b3bc !important; }
  .link, .mark { color: #7fd0c4 !important; }
}
</style>`;

const FONTS = "system-ui,'Segoe UI',Roboto,Arial,sans-serif";

/**
 * The one layout of all mails: a single column that every mail reader shows, tables for those that know nothing else, styles inline, no
 * pictures, no tracking. Runs from right to left where the language does. The first words, which a list of mails shows beside the subject,
 * are those of the mail and not of its frame.
 */
export const mailHtml = (parts: MailParts): string => {
  const { direction } = parts;
  const start = direction === 'rtl' ? 'right' : 'left';
  const url = escapeHtml(parts.url);
  return `<!doctype html>
<html lang="${parts.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(parts.subject)}</title>
${DARK}
</head>
<body class="page" dir="${direction}" style="margin:0;padding:0;background:#f5f4ef;">
<div style="display:none;max-height:0;overflow:hidden;">${escapeHtml(parts.blocks[0]?.text ?? '')}</div>
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f4ef;">
<tr><td align="center" style="padding:24px 12px;">
<table class="sheet" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border-top:4px solid #0b5654;">
<tr><td class="mark" style="padding:24px 24px 0;font:600 15px Georgia,serif;color:#0b5654;text-align:${start};"><bdi lang="en">COMCEC Project Funding</bdi></td></tr>
<tr><td class="words" dir="${direction}" style="padding:20px 24px 8px;font:16px/1.6 ${FONTS};color:#1b2733;text-align:${start};overflow-wrap:anywhere;">
${paragraph(parts.greeting)}
${parts.blocks.map(block).join('\n')}
<p style="margin:24px 0;"><a href="${url}" style="display:inline-block;background:#0b5654;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 22px;border-radius:6px;">${escapeHtml(parts.action)}</a></p>
${paragraph(parts.linkHint, 'font-size:13px;color:#55616d;margin-bottom:4px;', 'quiet')}
<p class="quiet" dir="ltr" style="margin:0 0 24px;font-size:13px;color:#55616d;word-break:break-all;text-align:${start};">${url}</p>
${paragraph(parts.sender, 'font-weight:600;')}
</td></tr>
<tr><td class="quiet" style="padding:16px 24px 28px;border-top:1px solid #d9d5c9;font:13px/1.5 ${FONTS};color:#55616d;text-align:${start};">${escapeHtml(parts.why)}${parts.choices.map(choice).join('')}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
};
