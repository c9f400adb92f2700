import type { CallCommand } from '../../../domain/call/commands.ts';

export const callCommands = {
  create: 'Çağrı taslağı hazırla',
  edit: 'Ayarları değiştir',
  publish: 'Çağrıyı yayımla',
  open: 'Çağrıyı aç',
  close: 'Çağrıyı kapat',
  extend: 'Kapanışı ertele',
  startReview: 'Ön incelemeyi başlat',
  publishShortList: 'Kısa listeyi yayımla',
  openFinalStage: 'Nihai aşamayı aç',
  closeFinalStage: 'Nihai aşamayı kapat',
  startFinalReview: 'Nihai incelemeyi başlat',
  publishFinalList: 'Nihai listeyi yayımla',
  startContracting: 'Sözleşme sürecini başlat',
  startImplementation: 'Uygulamayı başlat',
  closeOut: 'Çağrıyı tamamen kapat',
  cancel: 'Çağrıyı iptal et',
} satisfies Record<CallCommand['type'], string>;
