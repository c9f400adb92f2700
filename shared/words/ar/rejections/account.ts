import type { AccountRejection } from '../../../domain/account/rejections.ts';

export const accountRejections = {
  holderNameNotLatin:
    'يُرجى كتابة اسم صاحب الحساب بالحروف اللاتينية كما هو مسجل في الحساب. لا يمكن إرسال هذه الأحرف إلى أي بنك: {characters}',
  addressNotLatin: 'يُرجى كتابة العنوان بحروف لاتينية بلا علامات. لا يمكن إرسال هذه الأحرف إلى أي بنك: {characters}',
  ibanMalformed: 'هذا ليس رقم IBAN. يبدأ رقم IBAN بحرفين ورقمين، مثل: ⁨TR33 0006 1005⁩.',
  ibanNeeded: 'تُدفع المبالغ إلى حسابات هذا البلد ({country}) برقم IBAN. يُرجى ذكره بدلاً من رقم الحساب.',
  ibanLengthWrong:
    'طول رقم IBAN في هذا البلد ({country}) هو {expected}، وطول هذا الرقم {length}. يُرجى مقارنته بخطاب البنك.',
  ibanCheckDigitsWrong: 'رقما التحقق في رقم IBAN هذا غير صحيحين، أي أن أحد الأحرف كُتب خطأً. يُرجى مقارنته بخطاب البنك.',
  countryHasNoIban: 'لا يُستخدم رقم IBAN في هذا البلد ({country}). يُرجى ذكر رقم الحساب ورمز BIC للبنك.',
  accountCountryNotPaid: 'لا يدفع البرنامج إلى حسابات في هذا البلد ({country}). يُرجى ذكر حساب في دولة عضو.',
  accountNumberMalformed: 'يتألف رقم الحساب من 5 إلى 34 حرفاً ورقماً. يُرجى تصحيح الرقم.',
  bicNeeded: 'تتطلب حسابات هذا البلد ({country}) رمز BIC للبنك إلى جانب رقم IBAN. يُرجى إضافة رمز BIC.',
  bicMalformed: '{bic} ليس رمز BIC. يتألف رمز BIC من 8 أحرف أو 11 حرفاً ويبدأ بأحرف البنك الأربعة.',
  bicOfAnotherCountry: 'الرمز {bic} يخص بنكاً خارج بلد الحساب ({country}). يُرجى تصحيح أحدهما.',
  accountEvidenceNotClean:
    'إثبات هذا الحساب لم يصل بعد، أو لم يجتز فحص البرمجيات الخبيثة، أو يخص مؤسسة أخرى. يُرجى رفع خطاب البنك والمحاولة مجدداً بعد فحصه.',
  callBackByProposer: 'أنتم من اقترح هذا الحساب. يجب أن يجري المكالمة شخص آخر من البنك.',
  callBackTimeWrong: 'يجب أن تقع المكالمة بين اقتراح الحساب ({proposedAt}) والآن. يُرجى تصحيح وقت المكالمة.',
  accountApproverInvolved:
    '{as, select, proposer {أنتم من اقترح هذا الحساب.} other {أنتم من أجرى المكالمة بشأن هذا الحساب.}} يجب أن يعتمده شخص آخر.',
  coolingNotOver: 'تستمر مهلة الانتظار لهذا الحساب حتى {until}، ويصبح فعالاً بعد ذلك.',
} satisfies Record<AccountRejection['kind'], string>;
