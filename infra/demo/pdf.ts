/**
 * A PDF of one page (ISO 32000-1, version 1.4) with these lines on it, in Helvetica. Only ASCII is written as it is; anything
 * else becomes a question mark, because the standard fonts know no more without an encoding of their own.
 */
export const pdfOf = (title: string, lines: readonly string[]): Uint8Array<ArrayBuffer> => {
  const shown = [title, '', ...lines].map(
    (line, index) => `${index === 0 ? '/F1 16 Tf' : '/F1 11 Tf'} (${literal(line)}) Tj T*`,
  );
  const content = `BT 56 780 Td 18 TL ${shown.join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const places: number[] = [];
  let text = '%PDF-1.4\n';
  for (const [index, object] of objects.entries()) {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${text}xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`);
};

/** Text between parentheses, where these and the backslash must be escaped. */
const literal = (line: string): string => line.replace(/[^ -~]/g, '?').replace(/[\\()]/g, (sign) => `\\${sign}`);
