import type {
  calls as englishCalls,
  proposalColumns as englishColumns,
  programmes as englishProgrammes,
} from '../../en/office/calls.ts';

/** The coordination office's desk for calls. */
export const calls = {
  title: 'النداءات',
  intro: 'يمكنكم إعداد نداء، والتحقق من مجمل إعداداته، وعرض الاستمارة كما سيراها مقدمو الطلبات.',
  none: 'لا يوجد نداء بعد. يُرجى إعداد النداء الأول.',
  newCall: 'إعداد نداء',
  line: '{programme} · النداء {number} · {year}',
  windowLine: '{from} – {to}',
  newText: 'يمكن تغيير كل شيء حتى نشر النداء، ما عدا البرنامج والرقم.',
  begin: 'البدء من',
  beginPreset: 'الإعدادات المعتادة للبرنامج',
  beginCopy: 'نسخة من نداء سابق',
  copied: 'النداء المراد نسخه',
  number: 'رقم النداء',
  numberTaken: 'لهذا البرنامج نداء بهذا الرقم.',
  titleHint: 'كما يظهر في الصفحة العامة، مثل «Fourteenth call for project proposals».',
  create: 'إنشاء مسودة النداء',
  settingsTitle: 'الإعدادات',
  preview: 'العرض كما يراه مقدمو الطلبات',
  checkTitle: 'التحقق من مجمل النداء',
  sound: 'الإعدادات متسقة.',
  faults:
    '{count, plural, zero {لا مواضع للتصحيح} one {موضع واحد للتصحيح} two {موضعان للتصحيح} few {# مواضع للتصحيح} many {# موضعاً للتصحيح} other {# موضع للتصحيح}}',
  headPublishes: 'ينشر رئيس المكتب النداء.',
  frozen: 'نُشرت النسخة {edition} من الإعدادات في {moment} وتبقى كما هي.',
  fingerprint: 'البصمة الرقمية (SHA-256)',
  extendedFrom: 'مُدِّد؛ كان النداء سيُغلق في {moment}.',
  finalExtendedFrom: 'مُدِّد؛ كانت المرحلة النهائية ستُغلق في {moment}.',
  windowsTitle: 'الجدول الزمني',
  preliminary: 'المرحلة الأولية',
  final: 'المرحلة النهائية',
  contract: 'العقد',
  implementation: 'تنفيذ المشاريع',
  today: 'اليوم، {day}',
  publishQuestion:
    'هل تريدون نشر هذا النداء؟ تُبلَّغ جميع جهات الاتصال بالبريد الإلكتروني. ولا يمكن بعد ذلك تغيير الإعدادات؛ ولا يجوز إلا تأجيل موعد الإغلاق.',
  extendPreliminary: 'المرحلة الأولية: تُغلق في {moment} (إسطنبول).',
  extendFinal: 'المرحلة النهائية: تُغلق في {moment} (إسطنبول).',
  extendTo: 'موعد الإغلاق الجديد (إسطنبول)',
  extendReason: 'السبب',
  extendReasonHint: 'تقرأ هذا النص جهات الاتصال وكل من لديه مقترح لم يُرسَل بعد.',
  extendFinalHint: 'يقرأ هذا النص كل من لديه مقترح نهائي لم يُرسَل بعد وجهات الاتصال المعنية.',
  extendMissing: 'يُرجى إدخال موعد وسبب',
  extended: 'أصبح موعد الإغلاق {moment}.',
  cancelReason: 'سبب الإلغاء',
  cancelHint: 'تسقط المقترحات غير المرسلة والجارية. ولا يمكن التراجع عن ذلك.',
  cancelled: 'أُلغي: {reason}',
  guidelines: 'ملفات المبادئ التوجيهية',
  guidelinesText: 'يمكن للجميع قراءتها في صفحة النداء بعد نشره.',
  guidelinesNone: 'لا يوجد ملف بعد.',
  guidelinesFixed: 'نُشرت الملفات مع النداء وتبقى كما هي.',
  previewTitle: 'الاستمارة كما سيراها مقدمو الطلبات',
  previewText: 'جرّبوها: تعمل كما لدى مقدمي المقترحات، بما في ذلك الحدود. ولا يُحفظ شيء مما تكتبونه.',
  stage: 'المرحلة',
  asked: 'المستندات المطلوبة',
  askedRequired: '{kind}، إلزامي',
  askedOptional: '{kind}، اختياري',
  askedSize: 'حتى {size}',
  partners:
    '{count, plural, =0 {لا يُشترط وجود شريك.} zero {لا يُشترط وجود شريك.} one {بلد شريك واحد على الأقل.} two {بلدان شريكان على الأقل.} few {# بلدان شريكة على الأقل.} many {# بلداً شريكاً على الأقل.} other {# بلد شريك على الأقل.}}',
  toCalls: 'جميع النداءات',
  standingTitle: 'حالة النداء',
  proposalsTitle: 'المقترحات',
  noProposals: 'لم يُبدأ أي مقترح بعد.',
  allProposals:
    '{count, plural, zero {لا مقترحات} one {عرض المقترح} two {عرض المقترحين} few {عرض المقترحات كلها (#)} many {عرض المقترحات كلها (#)} other {عرض المقترحات كلها (#)}}',
  waitsSecond:
    '{count, plural, zero {لا استنتاجات تنتظركم} one {استنتاج واحد ينتظركم بصفتكم الشخص الثاني} two {استنتاجان ينتظرانكم بصفتكم الشخص الثاني} few {# استنتاجات تنتظركم بصفتكم الشخص الثاني} many {# استنتاجاً ينتظركم بصفتكم الشخص الثاني} other {# استنتاج ينتظركم بصفتكم الشخص الثاني}}',
  waitsAnybody:
    '{count, plural, zero {لا استنتاجات قيد الانتظار} one {استنتاج واحد ينتظر شخصاً ثانياً} two {استنتاجان ينتظران شخصاً ثانياً} few {# استنتاجات تنتظر شخصاً ثانياً} many {# استنتاجاً ينتظر شخصاً ثانياً} other {# استنتاج ينتظر شخصاً ثانياً}}',
  waitsBack:
    '{count, plural, zero {لا مقترحات عائدة} one {مقترح واحد عاد من صاحبه} two {مقترحان عادا من صاحبيهما} few {# مقترحات عادت من أصحابها} many {# مقترحاً عاد من أصحابه} other {# مقترح عاد من أصحابه}}',
  waitsCheck:
    '{count, plural, zero {لا مقترحات للتحقق} one {مقترح واحد للتحقق} two {مقترحان للتحقق} few {# مقترحات للتحقق} many {# مقترحاً للتحقق} other {# مقترح للتحقق}}',
  waitsColleague:
    '{count, plural, zero {لا استنتاجات لكم قيد الانتظار} one {استنتاج واحد لكم ينتظر زميلاً} two {استنتاجان لكم ينتظران زميلاً} few {# استنتاجات لكم تنتظر زميلاً} many {# استنتاجاً لكم ينتظر زميلاً} other {# استنتاج لكم ينتظر زميلاً}}',
  waitsOwners:
    '{count, plural, zero {لا أسئلة مفتوحة} one {سُئل صاحب مقترح واحد ولا يزال لديه وقت للإجابة} two {سُئل صاحبا مقترحين ولا يزال لديهما وقت للإجابة} few {سُئل أصحاب # مقترحات ولا يزال لديهم وقت للإجابة} many {سُئل أصحاب # مقترحاً ولا يزال لديهم وقت للإجابة} other {سُئل أصحاب # مقترح ولا يزال لديهم وقت للإجابة}}',
  underWayTitle: 'النداءات الجارية',
  underWayNone: 'لا نداء جارياً.',
  openFinalText:
    'تُفتح المقترحات المدرجة في القائمة المختصرة لاستمارتها النهائية، ويُبلَّغ أصحابها بالبريد الإلكتروني بموعد الانتهاء.',
  openFinalTo: 'نهاية المرحلة النهائية (إسطنبول)',
  openFinalHint: 'يُرجى ترك وقت للتقييم والعقود: تبدأ المشاريع في {day}.',
  openFinalMissing: 'يُرجى إدخال موعد',
} satisfies Record<keyof typeof englishCalls, string>;

/** What stands at the head of each column of a call's proposals. */
export const proposalColumns = {
  code: 'الرمز',
  title: 'العنوان',
  owner: 'الجهة صاحبة المقترح',
  area: 'المجال',
  status: 'الحالة',
  submittedAt: 'أُحيل في',
} satisfies Record<keyof typeof englishColumns, string>;

/** The programmes by their own names. */
export const programmes = {
  cpf: 'تمويل مشاريع الكومسيك',
  covidResponse: 'استجابة الكومسيك لكوفيد',
  alQuds: 'برنامج القدس للكومسيك',
} satisfies Record<keyof typeof englishProgrammes, string>;
