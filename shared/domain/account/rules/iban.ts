/** An IBAN as machines write it: capitals, no blanks. */
export const normaliseIban = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** True when the text has the outer form of an IBAN (ISO 13616): two letters, two digits, letters and digits, 34 at most. */
export const hasIbanForm = (iban: string): boolean => /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban);

/**
 * The check of ISO 7064 mod 97-10: the first four characters go to the end, letters count 10 to 35, and the number that results
 * must leave 1 when divided by 97. The text must have the form of an IBAN.
 */
export const passesMod97 = (iban: string): boolean => {
  const moved = `${iban.slice(4)}${iban.slice(0, 4)}`;
  let rest = 0;
  for (const character of moved)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
};
