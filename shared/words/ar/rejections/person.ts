import type { PersonRejection } from '../../../domain/person/rejections.ts';

export const personRejections = {
  officeRoleNotYours: 'لا يستطيع منح الدور «{role}» إلا مدير النظام. يُرجى طلب ذلك منه.',
  ownRoles: 'لا يمكنكم تغيير أدواركم أو وضعكم. يُرجى طلب ذلك من مدير آخر للنظام.',
  addressUnchanged: 'هذا هو عنوان الشخص بالفعل.',
  hasSignedIn:
    'سبق لهذا الشخص تسجيل الدخول وله كلمة مرور خاصة به، فلا تُرسل كلمة مرور أولى. ومن نسي كلمة مروره فليطلب غيرها في صفحة تسجيل الدخول.',
  invitedJustNow: 'أُرسلت كلمة المرور الأولى قبل أقل من ساعة. ويمكن إرسالها من جديد ابتداءً من {from}.',
  auditorHoldsOther: 'ليس للمدقق أي دور آخر. يُرجى سحب الدور «{role}» أو الاستغناء عن دور المدقق.',
  institutionNotActive: 'المؤسسة غير مدرجة في الدليل أو موقوفة. يُرجى تسجيلها أو إعادة تفعيلها أولاً.',
  othersSettings: 'لا يختار اللغة والرسائل إلا الشخص نفسه.',
  mailFaultUnknown: 'لا توجد أي ملاحظة مسجلة على هذا العنوان.',
} satisfies Record<PersonRejection['kind'], string>;
