import type { calls as englishCalls, programmes as englishProgrammes } from '../../en/office/calls.ts';

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
  windowsTitle: 'الجدول الزمني',
  preliminary: 'المرحلة الأولية',
  final: 'المرحلة النهائية',
  contract: 'العقد',
  implementation: 'تنفيذ المشاريع',
  today: 'اليوم، {day}',
  publishQuestion:
    'هل تريدون نشر هذا النداء؟ تُبلَّغ جميع جهات الاتصال بالبريد الإلكتروني. ولا يمكن بعد ذلك تغيير الإعدادات؛ ولا يجوز إلا تأجيل موعد الإغلاق.',
  extendTo: 'موعد الإغلاق الجديد (إسطنبول)',
  extendReason: 'السبب',
  extendReasonHint: 'تقرأ هذا النص جهات الاتصال وكل من لديه مقترح لم يُرسَل بعد.',
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
  previewText: 'هذا العرض للاطلاع فقط: لا يمكن كتابة شيء.',
  stage: 'المرحلة',
  asked: 'المستندات المطلوبة',
  askedRequired: '{kind}، إلزامي',
  askedOptional: '{kind}، اختياري',
  partners:
    '{count, plural, =0 {لا يُشترط وجود شريك.} zero {لا يُشترط وجود شريك.} one {بلد شريك واحد على الأقل.} two {بلدان شريكان على الأقل.} few {# بلدان شريكة على الأقل.} many {# بلداً شريكاً على الأقل.} other {# بلد شريك على الأقل.}}',
  toCalls: 'جميع النداءات',
} satisfies Record<keyof typeof englishCalls, string>;

/** The programmes by their own names. */
export const programmes = {
  cpf: 'تمويل مشاريع الكومسيك',
  covidResponse: 'استجابة الكومسيك لكوفيد',
  alQuds: 'برنامج القدس للكومسيك',
} satisfies Record<keyof typeof englishProgrammes, string>;
