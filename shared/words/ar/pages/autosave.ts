import type { autosave as englishAutosave } from '../../en/pages/autosave.ts';

/** What the live region says about a draft. */
export const autosave = {
  saved: 'حُفظت جميع التغييرات',
  saving: 'جارٍ الحفظ…',
  kept: 'محفوظ على هذا الجهاز؛ سيُرسل عند عودة الاتصال',
  signedOut: 'محفوظ على هذا الجهاز؛ يُرجى تسجيل الدخول لإرساله',
  conflict: 'غيّر شخص آخر هذا القسم',
  refused: 'لم يُحفظ: يُرجى تصحيح ما هو مشار إليه',
  look: 'عرض التفاصيل',
  atRisk: 'لم يُحفظ، ولا يستطيع هذا الجهاز الاحتفاظ به أيضاً. يُرجى إبقاء هذه الصفحة مفتوحة حتى يتم الحفظ',
  unsentTitle: 'كُتب على هذا الجهاز ولم يُرسل قط',
  unsentText:
    'لم يعد تغيير الاستمارة ممكناً حين حان حفظ هذا النص. وهو ليس جزءاً من المقترح. يُرجى نسخ ما زلتم بحاجة إليه.',
  unsentRemove: 'إزالته من هذا الجهاز',
  typedText: 'أُعيد إليكم ما كتبتموه هنا سابقاً. ولم يُرسل بعد.',
  conflictTitle: 'نسختان من هذا القسم',
  conflictText: 'حفظ شخص آخر هذا القسم أثناء كتابتكم. يُرجى اختيار النسخة التي تبقى؛ ولن تُحفظ الأخرى.',
  keepMine: 'الإبقاء على نسختي',
  takeTheirs: 'اعتماد النسخة الأخرى',
  theirs: 'النسخة المحفوظة',
} satisfies Record<keyof typeof englishAutosave, string>;
