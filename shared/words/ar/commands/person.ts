import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'دعوة الشخص',
  amend: 'تصحيح البيانات',
  inviteAgain: 'إعادة إرسال كلمة المرور الأولى',
  noteSignIn: 'إثبات دخول الشخص إلى النظام',
  correctAddress: 'تصحيح عنوان البريد الإلكتروني',
  setRoles: 'تغيير الأدوار',
  suspend: 'إيقاف الشخص',
  reinstate: 'إعادة تفعيل الشخص',
  chooseSettings: 'اختيار اللغة والرسائل',
  refuseNews: 'إيقاف الأخبار',
  recordMailFault: 'تسجيل عدم وصول الرسائل',
  clearMailFault: 'تسجيل عودة وصول الرسائل',
} satisfies Record<PersonCommand['type'], string>;
