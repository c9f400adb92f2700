/** An account as people see it who need not know it: its last four characters alone. */
export const maskAccount = (number: string): string => `•••• ${number.slice(-4)}`;
