import type { Catalogue } from '../../catalogue.ts';

export const settings = {
  title: 'Mes paramètres',
  language: 'Langue de l’application et de vos courriels',
  rhythm: 'Courriels qui n’appellent aucune action',
  atOnce: 'Immédiatement',
  daily: 'Une fois par jour, en un seul courriel',
  rhythmHint: 'Les courriels qui vous demandent d’agir arrivent toujours immédiatement.',
  news: 'M’envoyer les actualités des appels',
  save: 'Enregistrer les paramètres',
  saved: 'Vos paramètres ont été enregistrés.',
  link: 'Paramètres',
} satisfies Catalogue['settings'];
