import type { LimitWords } from '../limit-words.ts';

/** What a call limits, said to those who write a budget. Loaded where it is read: most people never open it. */
export const callLimits = {
  rules: {
    grantMax: 'لا تزيد المنحة الواحدة على {maximum}.',
    ownShare: 'يجب أن تُغطّى نسبة لا تقل عن {percent}% من الميزانية من مصادر غير المنحة.',
    share: 'لا تتجاوز «{name}» نسبة {percent}% من المنحة.',
    notFinanced: '«{name}»: غير قابل للتمويل.',
    unitRate: '«{cost}» ({where}): لا يزيد سعر الوحدة على {maximum}.',
    everywhere: 'في كل مكان',
    perDiemLess: 'ينخفض البدل اليومي بنسبة {meals}% عند تقديم الوجبات وبنسبة {lodging}% عند توفير السكن.',
    extraNights:
      'يُدفع السكن والبدلات اليومية عن أيام الفعالية، وعدد الليالي الإضافية على الأكثر: {nights, plural, zero {لا شيء} one {ليلة واحدة} two {ليلتان} few {# ليالٍ} many {# ليلة} other {# ليلة}}.',
    duration:
      'لا تتجاوز مدة المشروع من أول نشاط إلى آخر نشاط {days, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}.',
    participants: 'الحد الأقصى للمشاركين في النشاط من كل بلد عدا بلد مالك المشروع: {maximum, number}.',
    countries: 'الحد الأدنى لعدد البلدان التي يأتي منها المشاركون عدا بلد مالك المشروع: {needed, number}.',
    threeQuotes: 'السطر الذي يتجاوز {above} يتطلب ثلاثة عروض أسعار.',
    tender: 'السطر الذي يتجاوز {above} يتطلب مناقصة مفتوحة.',
    taxNotFinanced: 'لا تُموَّل الضرائب: أدخلوا الأسعار دون ضرائب.',
    taxIfNotRecoverable: 'لا تُموَّل الضرائب إلا إذا لم تُستردّ من أي جهة.',
    neverPaid: 'لا يُدفع أبداً: {list}.',
    none: 'لا يضع النداء حدوداً خاصة به.',
  },
  neverPaid: {
    debts: 'الديون والفوائد',
    fines: 'الغرامات والجزاءات',
    exchangeLosses: 'خسائر أسعار الصرف',
    works: 'الأراضي والمباني والأشغال',
    civilServants: 'الرواتب الاعتيادية للموظفين الحكوميين',
    gifts: 'الهدايا',
    alcohol: 'المشروبات الكحولية',
    otherDonors: 'التكاليف التي تتحملها جهة مانحة أخرى',
    recoverableTax: 'الضرائب المستردة',
  },
} satisfies LimitWords;
