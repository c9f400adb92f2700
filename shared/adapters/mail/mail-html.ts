/** The parts of a mail, as plain text. */
type MailParts = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
  readonly url: string;
  readonly linkHint: string;
  readonly sender: string;
  readonly why: string;
  readonly settings?: { readonly label: string; readonly url: string } | undefined;
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

const paragraph = (text: string, style = ''): string =>
  `<p style="margin:0 0 16px;${style}">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

const settingsLine = (settings: MailParts['settings']): string =>
  settings === undefined
    ? ''
    : `<br><a href="${escapeHtml(settings.url)}" style="color:#55616d;">${escapeHtml(settings.label.replace(/\s*:$/, ''))}</a>`;

/**
 * The one layout of all mails: a single column that every mail reader shows, tables for those that know nothing else, styles inline, no
 * pictures, no tracking. Runs from right to left where the language does.
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
</head>
<body dir="${direction}" style="margin:0;padding:0;background:#f5f4ef;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f4ef;">
<tr><td align="center" style="padding:32px 16px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border-top:4px solid #0b5654;">
<tr><td style="padding:24px 32px 0;font:600 15px Georgia,serif;color:#0b5654;text-align:${start};">COMCEC Project Funding</td></tr>
<tr><td dir="${direction}" style="padding:20px 32px 8px;font:16px/1.6 system-ui,'Segoe UI',Roboto,Arial,sans-serif;color:#1b2733;text-align:${start};">
${paragraph(parts.greeting)}
${parts.paragraphs.map((text) => paragraph(text)).join('\n')}
<p style="margin:24px 0;"><a href="${url}" style="display:inline-block;background:#0b5654;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 22px;border-radius:6px;">${escapeHtml(parts.action)}</a></p>
${paragraph(parts.linkHint, 'font-size:13px;color:#55616d;margin-bottom:4px;')}
<p dir="ltr" style="margin:0 0 24px;font-size:13px;color:#55616d;word-break:break-all;text-align:${start};">${url}</p>
${paragraph(parts.sender, 'font-weight:600;')}
</td></tr>
<tr><td style="padding:16px 32px 28px;border-top:1px solid #d9d5c9;font:13px/1.5 system-ui,'Segoe UI',Roboto,Arial,sans-serif;color:#55616d;text-align:${start};">${escapeHtml(parts.why)}${settingsLine(parts.settings)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
};
