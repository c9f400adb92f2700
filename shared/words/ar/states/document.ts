import type { DocumentStatus } from '../../../domain/document/machine.ts';

export const documentStates = {
  awaiting: 'في انتظار الملف',
  scanning: 'قيد الفحص',
  clean: 'جاهز',
  rejected: 'غير مقبول',
  superseded: 'حلت محله نسخة أحدث',
  deleted: 'محذوف',
} satisfies Record<DocumentStatus, string>;
