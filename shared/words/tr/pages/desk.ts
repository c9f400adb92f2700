import type { Catalogue } from '../../catalogue.ts';

export const desk = {
  title: 'Odak noktasının iş listesi',
  intro:
    'Ülkenizdeki kurumlar tekliflerini size gönderir. Her birini okur ve iletir ya da gerekçesiyle iade edersiniz. Vekilleriniz de aynı listeyi görür.',
  waiting: 'Sizi bekleyenler',
  waitingNone: 'Bekleyen teklif yok.',
  passedOn: 'Koordinasyon Ofisine iletilenler',
  passedOnNone: 'Henüz iletilen teklif yok.',
  passedOnAt: 'İletilme zamanı: {moment}',
  open: 'İş listesinin tamamını aç',
} satisfies Catalogue['desk'];
