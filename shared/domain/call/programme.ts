export const PROGRAMMES = ['cpf', 'covidResponse', 'alQuds'] as const;

export type Programme = (typeof PROGRAMMES)[number];
