import type { mailFrame as english } from '../../en/mails/frame.ts';

export const mailFrame = {
  greeting: 'السيد/السيدة {name}، تحية طيبة وبعد،',
  greetingUnnamed: 'السيدات والسادة المحترمون،',
  linkHint: 'إذا لم يعمل الزر، فيُرجى نسخ هذا العنوان إلى متصفحكم:',
  why: 'تصلكم هذه الرسالة بحكم دوركم في تمويل مشاريع الكومسيك. يصل ردكم عليها إلى مكتب تنسيق الكومسيك. لن يطلب منكم أي شخص من الكومسيك أو البنك كلمة مرور أبداً.',
  digestSubject:
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} من تمويل مشاريع الكومسيك',
  digestText: 'هذا ما حدث منذ آخر رسالة إليكم:',
  digestAction: 'فتح أعمالي',
  settings: 'يمكنكم اختيار كيفية وصول الرسائل إليكم:',
  stopNews: 'إيقاف أخبار النداءات:',
  sender: 'مكتب تنسيق الكومسيك',
  istanbul: '{moment} (بتوقيت إسطنبول)',
  istanbulAndLocal: '{moment} (بتوقيت إسطنبول؛ {zone}: {local})',
} satisfies Record<keyof typeof english, string>;
