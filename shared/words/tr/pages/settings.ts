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
  stopTitle: 'Çağrı haberleri artık gelmesin',
  stopText:
    'Yalnızca çağrıları haber veren e-postalar artık gelmez. Sizden işlem isteyen e-postalar gelmeye devam eder.',
  stopDo: 'Bana haber gönderme',
  stopDone: 'Size artık haber gelmez. Ayarlarınızdan yeniden açabilirsiniz.',
  stopUnknown: 'Bu adres bir yere götürmüyor. Oturum açın ve e-postaların nasıl geleceğini ayarlarınızdan seçin.',
} satisfies Catalogue['settings'];
