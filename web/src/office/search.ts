/** Text without case and accents, so that «turkiye» finds «Türkiye», and «yildiz» «Yıldız»: the i without a dot is a letter of its own. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

/** Whether every word that is sought begins somewhere in these texts. */
export const matches = (sought: string, ...texts: readonly string[]): boolean => {
  const whole = plain(texts.join(' '));
  return plain(sought)
    .split(/\s+/)
    .every((word) => whole.includes(word));
};
