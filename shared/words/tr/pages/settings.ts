import type { Catalogue } from '../../catalogue.ts';

export const settings = {
  title: 'Ayarlarım',
  language: 'Uygulamanın ve size gelen e-postaların dili',
  rhythm: 'Sizden bir şey istemeyen e-postalar',
  atOnce: 'Hemen',
  daily: 'Günde bir kez, tek e-postada',
  rhythmHint: 'Sizden işlem isteyen e-postalar her zaman hemen gelir.',
  news: 'Çağrı haberlerini gönder',
  save: 'Ayarları kaydet',
  saved: 'Ayarlarınız kaydedildi.',
  link: 'Ayarlar',
} satisfies Catalogue['settings'];
