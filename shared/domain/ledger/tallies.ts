import type { Currency } from '../kernel/currency.ts';
import type { Tally } from '../kernel/repository.ts';
import type { PostEntry } from './commands.ts';
import { effectMinor } from './lines.ts';

/** The group of running totals in which each currency that the books know has its number of entries. */
export const CURRENCIES_GROUP = 'ledger';

export const currencyGroup = (currency: Currency): string => `ledger#${currency}`;

export const grantGroup = (grantId: string): string => `ledger#grant#${grantId}`;

/** What an entry adds to the running totals of its accounts: in its currency, and for its grant when it has one. */
export const talliesOf = (entry: PostEntry): readonly Tally[] => {
  const byAccount = new Map<string, number>();
  for (const line of entry.lines) byAccount.set(line.account, (byAccount.get(line.account) ?? 0) + effectMinor(line));
  const groups = [currencyGroup(entry.currency), ...(entry.grantId === undefined ? [] : [grantGroup(entry.grantId)])];
  return [
    { group: CURRENCIES_GROUP, name: entry.currency, by: 1 },
    ...groups.flatMap((group) =>
      [...byAccount].filter(([, by]) => by !== 0).map(([name, by]) => ({ group, name, by })),
    ),
  ];
};
