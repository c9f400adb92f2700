import type { Spoken } from '../../catalogue.ts';
import type { finalForm as englishFinalForm } from '../../en/pages/final-form.ts';

/** Words of the final form’s own pages: limits of the call, totals, the plan and the framework at a glance. */
export const finalForm = {
  limitsTitle: 'حدود النداء',
  limitsKept: 'كل شيء ضمن حدود النداء.',
  limitsBroken:
    '{count, plural, zero {لم يُتجاوز أي حد من حدود النداء} one {جرى تجاوز حد واحد من حدود النداء} two {جرى تجاوز حدين من حدود النداء} few {جرى تجاوز # حدود من حدود النداء} many {جرى تجاوز # حداً من حدود النداء} other {جرى تجاوز # حد من حدود النداء}}',
  inRow: 'السطر {number}: {text}',
  breaches: {
    costTooHigh: 'تأخذ «{cost}» أكثر من {maximumPercent} % من المنحة. خفّضوا هذه السطور أو ليدفعها آخرون.',
    costNotFinanced: 'لا يمول هذا النداء «{cost}». ليدفعها آخرون أو احذفوا السطر.',
    unitPriceTooHigh: 'سعر الوحدة أعلى من {maximum}، وهو أقصى ما يدفعه النداء.',
    honorariumToOfficial: 'لا تُدفع مكافآت لموظفي حكومات الجهة المالكة والشركاء.',
    tooManyNights: 'يُدفع هنا ما لا يزيد على {maximum, number} ليلة أو يوماً: أيام الفعالية وما يضيفه النداء لكل شخص.',
    notEconomyClass: 'لا يدفع النداء إلا الدرجة السياحية.',
    taxRecoverable: 'الضريبة التي تُستردّ من جهة حكومية لا تُموَّل. احذفوا السطر أو ليدفعها آخرون.',
    threeQuotesNeeded: 'السطر الذي يتجاوز {above} يتطلب ثلاثة عروض أسعار.',
    tenderNeeded: 'السطر الذي يتجاوز {above} يتطلب مناقصة مفتوحة.',
    neededByLimit: '«{field}» غير مذكور، وأحد حدود النداء يتوقف عليه.',
    tooManyFromCountry: 'يشارك في هذا النشاط أكثر من {maximum, number} أشخاص من {country}.',
    lastsTooLong: 'يدوم المشروع {days, number} يوماً، والنداء يسمح بـ {maximum, number}.',
    tooFewParticipantCountries: 'يشارك أشخاص من {present, number} بلدان أخرى، والنداء يطلب {needed, number}.',
  },
  totalsTitle: 'المجاميع',
  noHeading: 'بلا بند',
  planTitle: 'الخطة في لمحة',
  planDrawn:
    'مخطط يبين {count, plural, zero {لا مهام} one {مهمة واحدة} two {مهمتين} few {# مهام} many {# مهمة} other {# مهمة}} من {from} إلى {to}؛ والجدول أدناه يذكر الشيء نفسه.',
  planTable: 'الخطة في جدول',
  planEmpty: 'تظهر المهمة هنا متى ذُكر شهرها الأول وشهرها الأخير.',
  planTask: 'المهمة',
  planTime: 'الموعد',
  planActivity: 'نشاط المشروع',
  frameTitle: 'الإطار في لمحة',
} satisfies Spoken<typeof englishFinalForm>;
