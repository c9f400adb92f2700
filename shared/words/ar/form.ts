import type { Missing } from '../../domain/proposal/rules/missing.ts';
import type { Spoken } from '../catalogue.ts';
import type { answers as englishAnswers, hints as englishHints } from '../en/form.ts';
import type { ByField, FormSection } from '../form-fields.ts';

/** Headings of the form's sections. */
export const sections = {
  general: 'لمحة عن المشروع',
  summary: 'الملخص',
  problem: 'المشكلة والحاجة',
  aim: 'الهدف',
  targetGroups: 'الفئات المستهدفة',
  activities: 'الأنشطة',
  humanResources: 'الموارد البشرية',
  workPlan: 'خطة العمل',
  logframe: 'الإطار المنطقي',
  budget: 'الميزانية',
  risks: 'المخاطر',
  sustainability: 'بعد انتهاء المشروع',
  visibility: 'إبراز المشروع',
} satisfies Record<FormSection, string>;

/** What a section asks for, said under its heading. */
export const sectionHints = {
  general: 'العنوان والموضوع والأشخاص المسؤولون عن المشروع.',
  summary: 'في بضع جمل: ما الذي سيُنجز، ومع من، وما الذي سيتغير بعد ذلك.',
  problem: 'ما المشكلة المشتركة بين البلدان، وكيف تحققتم منها، ولماذا تستدعي التعاون؟',
  aim: 'ما الذي ينبغي بلوغه عند نهاية المشروع؟ يُرجى ذكر نتائج يمكن التحقق منها.',
  targetGroups: 'من المستفيدون في كل بلد، وكم عددهم تقريباً؟',
  activities: 'لا تُموَّل إلا الأنشطة غير المادية: التدريب وحلقات العمل والزيارات والدراسات وما شابهها.',
  humanResources: 'جميع العاملين في المشروع: الخبراء والمدربون والمترجمون الفوريون والمنسقون.',
  workPlan: 'المهام شهراً بشهر ضمن فترة تنفيذ المشاريع.',
  logframe: 'من الهدف العام إلى الأنشطة، مع بيان ما يدل على تحقق كل منها. ويلزم هدف عام ونتيجة ومخرج على الأقل.',
  budget: 'سطر واحد لكل تكلفة. قيمة السطر هي الكمية مضروبة في سعر الوحدة، وتُحسب المجاميع تلقائياً.',
  risks: 'ما الذي قد يتعثر، وما الذي ستفعلونه حيال ذلك.',
  sustainability: 'كيف تدوم النتائج بعد انتهاء المنحة؟ ومن يواصل العمل بها؟',
  visibility: 'كيف يطّلع الجمهور على النتائج وعلى الدعم المقدم؟',
} satisfies Record<FormSection, string>;

/** Labels of the form's fields. */
export const fields = {
  general: {
    title: 'عنوان المشروع',
    themeId: 'موضوع النداء',
    projectTypeId: 'نوع المشروع',
    contactName: 'الشخص المسؤول عن الاتصال',
    contactEmail: 'البريد الإلكتروني للشخص المسؤول عن الاتصال',
    contactPosition: 'منصب الشخص المسؤول عن الاتصال',
    contactPhone: 'هاتف الشخص المسؤول عن الاتصال',
    responsibleAuthorityName: 'السلطة المسؤولة',
    responsibleAuthorityPosition: 'منصب السلطة المسؤولة',
  },
  summary: {
    text: 'ملخص المشروع',
  },
  problem: {
    text: 'المشكلة والحاجة',
  },
  aim: {
    text: 'الهدف والنتائج المتوقعة',
  },
  targetGroups: {
    text: 'الفئات المستهدفة والمستفيدون',
  },
  activities: {
    key: 'المرجع',
    kind: 'نوع النشاط',
    mode: 'كيفية الانعقاد',
    title: 'العنوان',
    place: 'المكان',
    fromMonth: 'الشهر الأول',
    toMonth: 'الشهر الأخير',
    startDate: 'اليوم الأول',
    endDate: 'اليوم الأخير',
    hostCountry: 'البلد المضيف',
    participants: 'المشاركون',
  },
  humanResources: {
    role: 'الوظيفة',
    name: 'الاسم، إن كان معروفاً',
    institution: 'المؤسسة',
    tasks: 'المهام',
    days: 'أيام العمل',
  },
  workPlan: {
    activityKey: 'النشاط',
    task: 'المهمة',
    fromMonth: 'الشهر الأول',
    toMonth: 'الشهر الأخير',
    responsible: 'المسؤول',
  },
  logframe: {
    level: 'المستوى',
    description: 'الوصف',
    indicator: 'المؤشر',
    baseline: 'القيمة قبل المشروع',
    target: 'القيمة عند نهاية المشروع',
    verification: 'وسيلة التحقق',
    assumption: 'الافتراض',
  },
  budget: {
    heading: 'البند',
    activityKey: 'النشاط',
    unit: 'الوحدة',
    quantity: 'الكمية',
    unitPriceMinor: 'سعر الوحدة',
    payer: 'الجهة الدافعة',
    justification: 'المبرر',
    priceBasis: 'أساس السعر',
    cost: 'نوع التكلفة',
    people: 'عدد الأشخاص',
    inKind: 'ما يُقدَّم عيناً',
    toOfficial: 'تُدفع لموظف حكومي',
    travelClass: 'درجة السفر',
    recoverable: 'تستردّها جهة حكومية',
  },
  risks: {
    risk: 'الخطر',
    likelihood: 'الاحتمال',
    impact: 'الأثر',
    measure: 'التدبير المزمع',
  },
  sustainability: {
    text: 'استدامة النتائج',
  },
  visibility: {
    text: 'الإعلام وإبراز المشروع',
  },
} satisfies ByField<string>;

/** What a field asks for, where its label does not say it all. */
export const hints = {
  general: {
    title: 'ما يُنجز ولمن وأين، في سطر واحد',
    contactName: 'يجيب عن الأسئلة اليومية بشأن المقترح',
    contactPhone: 'مع رمز البلد، مثل +256 414 320 000',
    responsibleAuthorityName: 'الشخص الذي يوقّع باسم مؤسستكم',
  },
  activities: {
    title: 'ما هو وعن أي موضوع، مثل تدريب المدربين على تخزين الحبوب',
    hostCountry: 'لما يُعقد حضورياً',
    participants: 'عدد الأشخاص من كل بلد، بما في ذلك بلدكم',
  },
  humanResources: {
    role: 'مثل مدرب أو مترجم أو منسق',
    tasks: 'ما يقوم به هذا الشخص، وفي أي نشاط',
    days: 'للمشروع كله',
  },
  workPlan: {
    task: 'ما يُنجز، مثل اختيار المشاركين ودعوتهم',
    responsible: 'شخص أو مؤسسة',
  },
  logframe: {
    description: 'للهدف العام أو النتيجة ما الذي سيتغير، وللمخرج أو النشاط ما الذي يُنتَج أو يُنجز',
    indicator: 'ما يُعدّ أو يُقاس، مثل التعاونيات التي تستخدم التخزين المحكم',
    baseline: 'رقم أو واقعة يمكن التحقق منها، مثل 0 تعاونية (2026)',
    target: 'الشيء نفسه عند النهاية، مثل 120 تعاونية (2027)',
    verification: 'أين يمكن التحقق من ذلك، مثل قوائم الحضور أو استطلاع',
    assumption: 'ما يجب أن يتحقق خارج المشروع لكي يحدث ذلك',
  },
  budget: {
    activityKey: 'يُترك فارغاً لتكلفة تخص المشروع كله',
    unit: 'ما يُعدّ، مثل تذكرة ذهاب وإياب أو ليلة أو يوم أو صفحة',
    quantity: 'تُحسب الليالي والأيام لجميع الأشخاص معاً، مثل 10 أشخاص لثلاث ليالٍ: 30',
    unitPriceMinor: 'للوحدة الواحدة، لا للسطر كله',
    priceBasis: 'ما يمكنكم تقديمه لإثبات السعر',
    cost: 'تُطبق عليه بعض حدود النداء',
    justification: 'ما هو بالضبط، ولمن، ولماذا هو ضروري',
  },
  risks: {
    risk: 'مثل تأخر التأشيرات أو مرض مدرب',
    measure: 'كيف تمنعون حدوثه، أو ما تفعلونه إذا حدث',
  },
} satisfies Spoken<typeof englishHints>;

/** The answers among which a field lets choose. */
export const answers = {
  training: 'تدريب',
  workshop: 'حلقة عمل',
  conference: 'مؤتمر أو ندوة',
  studyVisit: 'زيارة دراسية',
  promotion: 'نشاط ترويجي',
  exchangeOfExperts: 'تبادل خبراء',
  feasibilityStudy: 'دراسة جدوى',
  needsAssessment: 'تقييم الاحتياجات',
  study: 'دراسة أو تقرير تحليلي',
  policyResearch: 'بحث في السياسات',
  material: 'مواد تدريبية أو ترويجية',
  inPerson: 'حضورياً',
  online: 'عبر الإنترنت',
  low: 'منخفض',
  medium: 'متوسط',
  high: 'مرتفع',
  aim: 'الهدف العام',
  outcome: 'النتيجة',
  output: 'المخرج',
  activity: 'النشاط',
  grant: 'المنحة',
  owner: 'مالك المشروع',
  partner: 'أحد الشركاء',
  rateTable: 'جدول أسعار النداء',
  quote: 'عرض سعر واحد',
  threeQuotes: 'ثلاثة عروض أسعار',
  tender: 'مناقصة مفتوحة',
  estimate: 'تقدير ذاتي',
  staff: 'موظفو المشروع',
  expertFee: 'أتعاب خبير أو مدرب',
  honorarium: 'مكافأة',
  interpretation: 'الترجمة التحريرية والشفوية',
  travel: 'السفر الدولي',
  localTravel: 'التنقل المحلي',
  accommodation: 'الإقامة',
  perDiem: 'بدل يومي',
  venue: 'القاعة والضيافة',
  service: 'الدراسات والخدمات الأخرى',
  equipment: 'المعدات',
  contingency: 'مبلغ احتياطي للطوارئ',
  indirect: 'التكاليف غير المباشرة',
  tax: 'الضرائب',
  other: 'أخرى',
  nothing: 'لا شيء',
  meals: 'الوجبات',
  lodging: 'السكن',
  both: 'الوجبات والسكن',
  yes: 'نعم',
  no: 'لا',
  economy: 'الدرجة السياحية',
  business: 'درجة رجال الأعمال',
} satisfies Record<keyof typeof englishAnswers, string>;

/** Words of the form that no single field has. */
export const people = 'عدد الأشخاص';
export const removeCountry = 'حذف البلد {number}';
export const addCountry = 'إضافة بلد';
export const atLeastOneRow = 'سطر واحد على الأقل';

/** Why a field is not good enough to send the form. */
export const missing = {
  missing: 'بيان ناقص: {field}',
  malformed: '{field}: الصيغة غير صحيحة',
  notOfThisCall: '{field}: النداء لا يتيح هذا الخيار',
  outsideImplementation: '{field}: خارج فترة تنفيذ المشاريع',
  endsBeforeItStarts: '{field}: يسبق البداية',
  unknownActivity: '{field}: لا وجود لهذا النشاط',
  notUnique: '{field}: وارد هنا مرتين',
  tooMany: '{field}: أكثر مما يسمح به النداء',
  noAim: 'لا يتضمن الإطار هدفاً عاماً بعد',
  noOutcome: 'لا يتضمن الإطار نتيجة بعد',
  noOutput: 'لا يتضمن الإطار مخرجاً بعد',
} satisfies Record<Missing['reason'], string>;
