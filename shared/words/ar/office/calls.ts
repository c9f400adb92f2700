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
  begin: 'نقطة البدء',
  beginPreset: 'الإعدادات المعتادة للبرنامج',
  beginCopy: 'نسخة من نداء سابق',
  copied: 'النداء المراد نسخه',
  number: 'رقم النداء',
  numberTaken: 'يوجد لهذا البرنامج نداء بهذا الرقم من قبل.',
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
  finalExtendedFrom: 'مُدِّدت؛ كانت المرحلة النهائية ستُغلق في {moment}.',
  windowsTitle: 'الجدول الزمني',
  preliminary: 'المرحلة الأولية',
  final: 'المرحلة النهائية',
  contract: 'العقد',
  implementation: 'تنفيذ المشاريع',
  today: 'اليوم، {day}',
  publishQuestion:
    'هل تريدون نشر هذا النداء؟ تُبلَّغ جميع جهات الاتصال بالبريد الإلكتروني. ولا يمكن بعد ذلك تغيير الإعدادات، بل تأجيل موعد الإغلاق فقط.',
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
  previewText: 'جرّبوها: تعمل كما تعمل لدى مقدمي الطلبات، بما في ذلك الحدود. ولا يُحفظ شيء مما تكتبونه.',
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
    '{count, plural, zero {لا نتائج تنتظركم} one {نتيجة تحقق واحدة تنتظركم بصفتكم الشخص الثاني} two {نتيجتا تحقق تنتظرانكم بصفتكم الشخص الثاني} few {# نتائج تحقق تنتظركم بصفتكم الشخص الثاني} many {# نتيجة تحقق تنتظركم بصفتكم الشخص الثاني} other {# نتيجة تحقق تنتظركم بصفتكم الشخص الثاني}}',
  waitsAnybody:
    '{count, plural, zero {لا نتائج قيد الانتظار} one {نتيجة تحقق واحدة تنتظر شخصاً ثانياً} two {نتيجتا تحقق تنتظران شخصاً ثانياً} few {# نتائج تحقق تنتظر شخصاً ثانياً} many {# نتيجة تحقق تنتظر شخصاً ثانياً} other {# نتيجة تحقق تنتظر شخصاً ثانياً}}',
  waitsBack:
    '{count, plural, zero {لا مقترحات عائدة} one {مقترح واحد عاد من مالك المشروع} two {مقترحان عادا من مالكي المشروعين} few {# مقترحات عادت من مالكي المشاريع} many {# مقترحاً عادت من مالكي المشاريع} other {# مقترح عادت من مالكي المشاريع}}',
  waitsCheck:
    '{count, plural, zero {لا مقترحات للتحقق} one {مقترح واحد للتحقق} two {مقترحان للتحقق} few {# مقترحات للتحقق} many {# مقترحاً للتحقق} other {# مقترح للتحقق}}',
  waitsColleague:
    '{count, plural, zero {لا نتائج لكم قيد الانتظار} one {نتيجة تحقق واحدة سجلتموها تنتظر زميلاً} two {نتيجتا تحقق سجلتموهما تنتظران زميلاً} few {# نتائج تحقق سجلتموها تنتظر زميلاً} many {# نتيجة تحقق سجلتموها تنتظر زميلاً} other {# نتيجة تحقق سجلتموها تنتظر زميلاً}}',
  waitsOwners:
    '{count, plural, zero {لا أسئلة مفتوحة} one {سُئل مالك مشروع واحد ولا تزال لديه مهلة للإجابة} two {سُئل مالكا مشروعين ولا تزال لديهما مهلة للإجابة} few {سُئل مالكو # مشاريع ولا تزال لديهم مهلة للإجابة} many {سُئل مالكو # مشروعاً ولا تزال لديهم مهلة للإجابة} other {سُئل مالكو # مشروع ولا تزال لديهم مهلة للإجابة}}',
  underWayTitle: 'النداءات الجارية',
  underWayNone: 'لا توجد نداءات جارية.',
  openFinalText:
    'تُفتح الاستمارة النهائية للمقترحات المدرجة في القائمة المختصرة، ويُبلَّغ مالكو المشاريع بالبريد الإلكتروني بموعد الانتهاء.',
  openFinalTo: 'نهاية المرحلة النهائية (إسطنبول)',
  openFinalHint: 'يُرجى ترك وقت للتقييم والعقود: تبدأ المشاريع في {day}.',
  openFinalMissing: 'يُرجى إدخال موعد',
} satisfies Record<keyof typeof englishCalls, string>;

/** What stands at the head of each column of a call's proposals. */
export const proposalColumns = {
  code: 'الرمز',
  title: 'العنوان',
  owner: 'مالك المشروع',
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
