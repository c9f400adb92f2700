import type { DocumentStatus } from '../../../domain/document/machine.ts';

export const documentStates = {
  awaiting: 'Dosya bekleniyor',
  scanning: 'İnceleniyor',
  clean: 'Hazır',
  rejected: 'Kabul edilmedi',
  superseded: 'Yerine yeni sürümü geçti',
  deleted: 'Silindi',
} satisfies Record<DocumentStatus, string>;
