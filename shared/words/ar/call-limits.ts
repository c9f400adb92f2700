import type { LimitWords } from '../limit-words.ts';

/** What a call limits, said to those who write a budget. Loaded where it is read: most people never open it. */
export const callLimits = {
  rules: {
    grantMax: 'لا تزيد المنحة الواحدة على {maximum}.',
    ownShare: 'تدفع جهات غير المنحة ما لا يقل عن {percent} % من الميزانية.',
    share: 'لا تتجاوز «{name}» نسبة {percent} % من المنحة.',
    notFinanced: 'لا تُموَّل «{name}».',
    unitRate: '«{cost}» ({where}): لا يزيد سعر الوحدة على {maximum}.',
    everywhere: 'في كل مكان',
    perDiemLess: 'ينخفض البدل اليومي بنسبة {meals} % عند تقديم الوجبات وبنسبة {lodging} % عند توفير السكن.',
    extraNights: 'يُدفع السكن والبدلات اليومية عن أيام الفعالية وما لا يزيد على {nights, number} ليلة إضافية.',
    duration: 'لا يدوم المشروع أكثر من {days, number} يوماً من أول نشاط إلى آخر نشاط.',
    participants: 'لا يشارك في النشاط أكثر من {maximum, number} أشخاص من بلد واحد عدا بلد مالك المشروع.',
    countries: 'يشارك أشخاص من {needed, number} بلدان على الأقل عدا بلد مالك المشروع.',
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
