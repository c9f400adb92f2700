import type { DocumentCommand } from '../../../domain/document/commands.ts';

export const documentCommands = {
  request: 'Belge ekle',
  arrive: 'Dosyayı teslim al',
  recordVerdict: 'İnceleme sonucunu kaydet',
  supersede: 'Önceki sürümün yerine geçir',
  delete: 'Belgeyi sil',
  giveUp: 'Dosyayı beklemeyi bırak',
} satisfies Record<DocumentCommand['type'], string>;
