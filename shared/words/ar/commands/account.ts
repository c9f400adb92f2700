import type { AccountCommand } from '../../../domain/account/commands.ts';

export const accountCommands = {
  propose: 'اقتراح حساب',
  recordCallBack: 'تسجيل المكالمة الهاتفية',
  approve: 'اعتماد الحساب',
  activate: 'تفعيل الحساب',
  suspend: 'إيقاف الحساب',
  supersede: 'إخراج الحساب من الاستخدام',
  reject: 'رفض الحساب',
} satisfies Record<AccountCommand['type'], string>;
