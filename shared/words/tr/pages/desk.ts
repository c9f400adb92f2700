import type { Catalogue } from '../../catalogue.ts';

export const desk = {
  title: 'Odak noktasının masası',
  intro:
    'Ülkenizdeki kurumlar tekliflerini size gönderir. Her birini okur ve iletir ya da gerekçesiyle iade edersiniz. Vekilleriniz de aynı masayı görür.',
  waiting: 'Sizi bekleyenler',
  waitingNone: 'Bekleyen teklif yok.',
  passedOn: 'Koordinasyon Ofisine iletilenler',
  passedOnNone: 'Henüz iletilen teklif yok.',
  passedOnAt: 'İletilme zamanı: {moment}',
  open: 'Masanın tamamını aç',
} satisfies Catalogue['desk'];
