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
    costTooHigh:
      '«{cost}»: المطلوب {asked}، والحد الأقصى {maximumPercent}% من المنحة أي {maximum}. يُرجى خفض هذه السطور أو تغطيتها من مصدر آخر.',
    costNotFinanced: 'لا يموّل هذا النداء «{cost}». يُرجى تغطيتها من مصدر آخر أو حذف السطر.',
    unitPriceTooHigh: 'سعر الوحدة {asked} أعلى من {maximum}، وهو أقصى ما يدفعه النداء.',
    honorariumToOfficial: 'لا تُدفع مكافآت لموظفي حكومات مالك المشروع والشركاء.',
    tooManyNights:
      'عدد الليالي أو الأيام المطلوبة {asked, number}، ولا يُدفع هنا أكثر من {maximum, number}: أيام الفعالية وما يضيفه النداء لكل شخص.',
    notEconomyClass: 'لا يدفع النداء إلا الدرجة السياحية.',
    taxRecoverable: 'الضريبة التي تُستردّ من جهة حكومية لا تُموَّل. يُرجى حذف السطر أو تغطيتها من مصدر آخر.',
    threeQuotesNeeded: 'يبلغ هذا السطر {asked}، وما زاد على {above} يحتاج إلى ثلاثة عروض أسعار.',
    tenderNeeded: 'يبلغ هذا السطر {asked}، وما زاد على {above} يحتاج إلى مناقصة مفتوحة.',
    neededByLimit: '«{field}» غير مذكور، وأحد حدود النداء يتوقف عليه.',
    tooManyFromCountry: 'عدد المشاركين في هذا النشاط من {country}: {asked, number}، والحد الأقصى {maximum, number}.',
    lastsTooLong: 'مدة المشروع بالأيام {days, number}، والحد الأقصى في النداء {maximum, number}.',
    tooFewParticipantCountries:
      'عدد البلدان الأخرى المشاركة {present, number}، والعدد المطلوب في النداء {needed, number}.',
  },
  totalsTitle: 'المجاميع',
  noHeading: 'بلا بند',
  byActivity: 'حسب النشاط',
  noActivity: 'لا يخص نشاطاً واحداً',
  /** Rows out of a spreadsheet. */
  sheet: {
    title: 'اللصق من جدول بيانات',
    text: 'انسخوا الخلايا في جدولكم والصقوها أدناه. يُذكر ما قُرئ قبل إضافة أي شيء، ويمكنكم التراجع.',
    columns: 'الأعمدة بهذا الترتيب أو بهذه العناوين:',
    label: 'خلايا من جدول البيانات',
    read: '{count, plural, zero {لم يُقرأ أي سطر} one {قُرئ سطر واحد} two {قُرئ سطران} few {قُرئت # أسطر} many {قُرئ # سطراً} other {قُرئ # سطر}}.',
    unread: 'السطر {line}، {label}: تعذرت قراءة «{text}» وتبقى الخانة فارغة.',
    tooMany:
      'لا يتسع المكان إلا لما يلي: {room, plural, zero {لا سطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطراً} other {# سطر}}.',
    add: '{count, plural, zero {إضافة الأسطر} one {إضافة سطر واحد} two {إضافة سطرين} few {إضافة # أسطر} many {إضافة # سطراً} other {إضافة # سطر}}',
    added:
      '{count, plural, zero {لم يُضف شيء} one {أُضيف سطر واحد} two {أُضيف سطران} few {أُضيفت # أسطر} many {أُضيف # سطراً} other {أُضيف # سطر}}.',
    undo: 'التراجع',
  },
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
