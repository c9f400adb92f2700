import type { mailFrame as english } from '../../en/mails/frame.ts';

export const mailFrame = {
  greeting: 'Sayın {name},',
  greetingUnnamed: 'Sayın İlgili,',
  linkHint: 'Düğme çalışmazsa bu adresi tarayıcınıza kopyalayın:',
  why: 'Bu e-postayı İSEDAK Proje Finansmanındaki göreviniz nedeniyle alıyorsunuz. Yanıtlarınız İSEDAK Koordinasyon Ofisine ulaşır. İSEDAK’tan veya Bankadan hiç kimse sizden asla parola istemez.',
  digestSubject: '{count, plural, one {İSEDAK Proje Finansmanı: # ileti} other {İSEDAK Proje Finansmanı: # ileti}}',
  digestText: 'Son e-postanızdan bu yana gerçekleşenler:',
  digestAction: 'İşlerimi aç',
  settings: 'E-postaların size nasıl geleceğini seçin:',
  stopNews: 'Çağrı haberleri artık gelmesin:',
  sender: 'İSEDAK Koordinasyon Ofisi',
  istanbul: '{moment} (İstanbul saati)',
  istanbulAndLocal: '{moment} (İstanbul saati; {zone}: {local})',
} satisfies Record<keyof typeof english, string>;
