import type { Spoken } from '../../catalogue.ts';
import type { together as englishTogether } from '../../en/pages/together.ts';

/** Words for several people who write one form: who is there, and two versions of one section. */
export const together = {
  here: '{count, plural, zero {لا أحد غيركم في هذا القسم.} one {يعمل {names} أيضاً في هذا القسم.} two {يعمل {names} أيضاً في هذا القسم.} few {يعمل {names} أيضاً في هذا القسم.} many {يعمل {names} أيضاً في هذا القسم.} other {يعمل {names} أيضاً في هذا القسم.}} تُحفظ تعديلاتكم على حدة. وإذا عدّلتم الإجابة نفسها عُرضت النسختان جنباً إلى جنب.',
  elsewhere: 'يكتبون الآن',
  differ:
    '{count, plural, zero {لا تختلف أي إجابة.} one {تختلف إجابة واحدة.} two {تختلف إجابتان.} few {تختلف # إجابات.} many {تختلف # إجابة.} other {تختلف # إجابة.}} اختاروا لكل منها، وما تتركونه يُحفظ جانباً على هذا الجهاز ولا يضيع.',
  mine: 'نسختكم',
  theirs: 'النسخة الأخرى',
  both: 'النسختان، واحدة بعد الأخرى',
  bothRows: 'السطران معاً',
  without: 'بدون هذا السطر',
  row: 'السطر {number}',
  nothing: 'لا شيء هنا',
  settle: 'حفظ ما اخترته',
  asideTitle: 'محفوظ جانباً',
  asideText: 'تُركت هذه النصوص عند الاختيار بين نسختين. وهي محفوظة على هذا الجهاز فقط.',
  asideOf: 'تُرك في {moment}',
  asideRemove: 'إزالة',
  asideBack: 'إعادته',
  wholeRow: 'سطر كامل',
} satisfies Spoken<typeof englishTogether>;
