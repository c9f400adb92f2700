import type { DocumentCommand } from '../../../domain/document/commands.ts';

export const documentCommands = {
  request: 'إضافة مستند',
  arrive: 'تسلم الملف',
  recordVerdict: 'تسجيل نتيجة الفحص',
  supersede: 'الحلول محل النسخة السابقة',
  delete: 'حذف المستند',
  giveUp: 'الكف عن انتظار الملف',
} satisfies Record<DocumentCommand['type'], string>;
