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
  stopTitle: 'Ne plus recevoir les actualités des appels',
  stopText:
    'Vous ne recevrez plus de courriels qui se bornent à annoncer des appels. Ceux qui vous demandent d’agir continuent d’arriver.',
  stopDo: 'Ne plus m’envoyer d’actualités',
  stopDone: 'Vous ne recevrez plus d’actualités. Vous pouvez les rétablir dans vos paramètres.',
  stopUnknown:
    'Ce lien n’est pas valable. Connectez-vous et choisissez dans vos paramètres comment recevoir les courriels.',
} satisfies Catalogue['settings'];
