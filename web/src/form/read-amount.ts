import { type Currency, minorUnits } from '#shared/domain/kernel/currency.ts';
import { fromDecimal } from '#shared/domain/kernel/money.ts';

/**
 * Digits of Arabic and Persian writing as Latin ones, their signs for thousands and decimals as comma and point, and without the marks of direction
 * that come along when a number is copied out of Arabic text.
 */
export const latin = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u066c\u060c]/g, ',')
    .replaceAll('\u066b', '.');

/** A whole number as people write it; undefined when it is none. Spaces and signs between thousands are let pass, and a per cent sign on either side. */
export const readWhole = (text: string): number | undefined => {
  const plain = latin(text)
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^[%٪]|[%٪]$/, '');
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(/[.,]0+$/, '');
  return /^\d{1,7}$/.test(grouped) ? Number(grouped) : undefined;
};

/** Digits alone, or parted by one sign: by threes, and by twos before the last three as in South Asia. */
const WHOLE = /^(?:\d+|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*|\d{1,2}(?:([.,])\d{2})(?:\2\d{2})*\2\d{3})$/;

/**
 * An amount as people write it, in minor units; undefined when it is none or has more places than the currency. Of point and comma the last
 * is the decimal sign, unless it parts thousands: three digits behind it, in a currency that has not three places itself.
 */
export const readAmount = (text: string, currency: Currency): number | undefined => {
  const plain = latin(text)
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(new RegExp(`^${currency}|${currency}$|^[$€£]|[$€£]$`, 'g'), '');
  const [, whole = '', sign, places = ''] = /^(.*?)(?:([.,])(\d+))?$/.exec(plain) ?? [];
  const isWholeAlone =
    sign === undefined || (WHOLE.test(plain) && !(minorUnits(currency) === 3 && /^\d+$/.test(whole)));
  const digits = (isWholeAlone ? plain : whole).replace(/[.,]/g, '');
  const isParted = isWholeAlone ? WHOLE.test(plain) : WHOLE.test(whole) && !whole.includes(sign ?? '');
  const amount = isParted ? fromDecimal(isWholeAlone ? digits : `${digits}.${places}`, currency) : undefined;
  return amount === undefined || amount.amountMinor < 0 ? undefined : amount.amountMinor;
};
