import type { Spoken } from '../../catalogue.ts';
import type { together as englishTogether } from '../../en/pages/together.ts';

/** Words for several people who write one form: who is there, and two versions of one section. */
export const together = {
  here: '{names} {count, plural, one {travaille} other {travaillent}} aussi dans cette section. Vos modifications sont enregistrées séparément. Si vous modifiez la même réponse, les deux versions s’affichent côte à côte.',
  elsewhere: 'En cours de rédaction',
  differ:
    '{count, plural, one {# réponse diffère} other {# réponses diffèrent}}. Choisissez pour chacune ; ce que vous écartez est mis de côté sur cet appareil et n’est pas perdu.',
  mine: 'La vôtre',
  theirs: 'L’autre',
  both: 'Les deux, l’une après l’autre',
  bothRows: 'Les deux lignes',
  without: 'Sans cette ligne',
  row: 'Ligne {number}',
  nothing: 'Rien ici',
  settle: 'Enregistrer mon choix',
  asideTitle: 'Mis de côté',
  asideText:
    'Ces éléments ont été écartés lorsque deux versions différaient. Ils se trouvent uniquement sur cet appareil.',
  asideOf: 'Écarté le {moment}',
  asideRemove: 'Supprimer',
  asideBack: 'Le remettre',
  wholeRow: 'Une ligne entière',
} satisfies Spoken<typeof englishTogether>;
