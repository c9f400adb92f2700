import type { MailWords } from '../mail-words.ts';

const mails = {
  personInvited: {
    subject: 'حسابكم في تمويل مشاريع الكومسيك',
    text: 'سُجّلتم في تمويل مشاريع الكومسيك. ادخلوا بعنوان البريد الإلكتروني هذا.',
    action: 'تسجيل الدخول',
  },
  callPublished: {
    subject: 'نداء جديد لتقديم مقترحات المشاريع: {title}',
    text: 'نُشر نداء لتقديم مقترحات المشاريع: {title}.\n\nيرجى إبلاغ المؤسسات في فريق العمل لديكم. تتقدم عبر الإنترنت، وأنتم تحيلون مقترحاتها.',
    action: 'عرض النداء',
  },
  callExtended: {
    subject: 'تأجيل موعد إغلاق النداء: {title}',
    text: 'أُجّل موعد إغلاق النداء {title} إلى {due}.\n\nالسبب: {reason}',
    action: 'عرض النداء',
  },
  partnerInvited: {
    subject: 'دعوة إلى الشراكة: {title}',
    text: 'تدعو {owner} مؤسستكم إلى الشراكة في المشروع «{title}» الذي تقترحه للحصول على منحة من الكومسيك.\n\nيرجى الإجابة بالرابط أدناه. لا تحتاجون إلى حساب.',
    action: 'قراءة الدعوة والإجابة عنها',
  },
  partnerAccepted: {
    subject: 'وافق أحد الشركاء: {title}',
    text: 'وافقت {name} على الشراكة في المشروع «{title}».',
    action: 'فتح المقترح',
  },
  partnerDeclined: {
    subject: 'اعتذر أحد الشركاء: {title}',
    text: 'اعتذرت {name} عن الشراكة في المشروع «{title}».\n\nيمكنكم إضافة شريك آخر ما دامت الاستمارة لم تُرسل.',
    action: 'فتح المقترح',
  },
  proposalToTransmit: {
    subject: 'مقترح بانتظار إحالتكم: {title}',
    text: 'وقّعت {owner} المقترح «{title}» وأرسلته إليكم.\n\nيرجى قراءته وإحالته قبل إغلاق النداء، أو إعادته مع ذكر السبب.',
    action: 'قراءة المقترح',
  },
  proposalReturned: {
    subject: 'أُعيد مقترحكم: {title}',
    text: 'أعادت نقطة الاتصال المقترح «{title}».\n\nالسبب: {reason}\n\nصححوه، ثم لتوقّعه السلطة المسؤولة لديكم من جديد قبل إغلاق النداء.',
    action: 'فتح المقترح',
  },
  proposalTransmitted: {
    subject: 'أُحيل مقترحكم: {title}',
    text: 'أُحيل المقترح «{title}» إلى مكتب تنسيق الكومسيك.\n\nيصلكم رمزه في رسالة أخرى.',
    action: 'فتح المقترح',
  },
  proposalCode: {
    subject: 'رمز مقترحكم: {code}',
    text: 'رمز المقترح «{title}» هو {code}. يرجى ذكره كلما راسلتمونا.',
    action: 'فتح المقترح',
  },
  proposalWithdrawn: {
    subject: 'سُحب مقترح: {title}',
    text: 'سحبت {owner} المقترح «{title}».\n\nالسبب: {reason}',
    action: 'فتح المقترح',
  },
  proposalLapsed: {
    subject: 'سقط مقترحكم: {title}',
    text: 'لم يُحَل المقترح «{title}» قبل إغلاق النداء، فلا يمكن النظر فيه في هذا النداء.',
    action: 'فتح المقترح',
  },
  clarificationAsked: {
    subject: 'سؤال عن مقترحكم {code}',
    text: 'يسأل مكتب تنسيق الكومسيك عن المقترح «{title}»:\n\n{reason}\n\nيرجى الإجابة قبل {due}.',
    action: 'الإجابة عن السؤال',
  },
  clarificationAnswered: {
    subject: 'وصل الجواب: {code}',
    text: 'أجابت {owner} عن السؤال المتعلق بالمقترح {code}، «{title}».',
    action: 'قراءة الجواب',
  },
  clarificationEnded: {
    subject: 'لا جواب في الموعد: {code}',
    text: 'لم يُجَب في الموعد عن السؤال المتعلق بالمقترح {code}، «{title}». يستمر فحص الأهلية بما هو موجود.',
    action: 'فتح المقترح',
  },
  secondPersonNeeded: {
    subject: 'يجب أن ينظر شخص ثانٍ: {code}',
    text: 'وجد شخص واحد أن المقترح {code}، «{title}»، غير مؤهل.\n\nالسبب: {reason}\n\nلا يصير القرار نهائياً إلا إذا وجد شخص آخر الأمر نفسه.',
    action: 'فحص المقترح',
  },
  eligible: {
    subject: 'مقترحكم {code} مؤهل',
    text: 'يستوفي المقترح «{title}» شروط النداء وينتقل إلى التقييم. نكتب إليكم ثانية عند نشر القائمة القصيرة.',
    action: 'فتح المقترح',
  },
  ineligible: {
    subject: 'مقترحكم {code} غير مؤهل',
    text: 'المقترح «{title}» لا يستوفي شروط النداء.\n\nالسبب: {reason}',
    action: 'فتح المقترح',
  },
  shortListed: {
    subject: 'مقترحكم {code} في القائمة القصيرة',
    text: 'أُدرج المقترح «{title}» في القائمة القصيرة. سنخبركم عند فتح الاستمارة النهائية، وفيها الأنشطة والموارد البشرية والميزانية.',
    action: 'فتح المقترح',
  },
  notShortListed: {
    subject: 'مقترحكم {code} ليس في القائمة القصيرة',
    text: 'لم يُدرج المقترح «{title}» في القائمة القصيرة. نشكركم على ما بذلتموه فيه.',
    action: 'عرض النتيجة',
  },
  finalOpened: {
    subject: 'فُتحت الاستمارة النهائية لمقترحكم {code}',
    text: 'يرجى ملء الاستمارة النهائية للمقترح «{title}». تسير كما سبق: توقّعها السلطة المسؤولة لديكم وتحيلها نقطة الاتصال.',
    action: 'ملء الاستمارة النهائية',
  },
  revisionAsked: {
    subject: 'يرجى تنقيح مقترحكم {code}',
    text: 'يطلب مكتب تنسيق الكومسيك تنقيح الاستمارة النهائية للمقترح «{title}» قبل {due}. المطلوب مذكور عند كل قسم.',
    action: 'تنقيح المقترح',
  },
  revisionSubmitted: {
    subject: 'نُقّح: {code}',
    text: 'قدّمت {owner} المقترح المنقح {code}، «{title}».',
    action: 'قراءة التنقيح',
  },
  finalListed: {
    subject: 'اختير مقترحكم {code}',
    text: 'المقترح «{title}» في القائمة النهائية بمنحة قدرها {amount}.\n\nسيكتب إليكم البنك بشأن العقد.',
    action: 'فتح المقترح',
  },
  reserved: {
    subject: 'مقترحكم {code} في القائمة الاحتياطية',
    text: 'المقترح «{title}» في القائمة الاحتياطية، وقد يُموَّل إذا خرج مشروع آخر.',
    action: 'فتح المقترح',
  },
  rejected: {
    subject: 'لم يُختر مقترحكم {code}',
    text: 'لم يُختر المقترح «{title}». نشكركم على ما بذلتموه فيه.',
    action: 'عرض النتيجة',
  },
  questionAsked: {
    subject: 'سؤال عن النداء {title}',
    text: 'ورد سؤال عن النداء {title}:\n\n{reason}\n\nيُنشر الجواب دون ذكر السائل.',
    action: 'الإجابة عن السؤال',
  },
  questionAnswered: {
    subject: 'أُجيب عن سؤالكم عن النداء {title}',
    text: 'أجاب مكتب تنسيق الكومسيك عن سؤالكم. الجواب منشور للجميع في صفحة النداء دون ذكر اسمكم.',
    action: 'قراءة الجواب',
  },
  questionDeclined: {
    subject: 'سؤالكم عن النداء {title}',
    text: 'لا يجيب مكتب تنسيق الكومسيك عن هذا السؤال في صفحة النداء.\n\nالسبب: {reason}',
    action: 'عرض النداء',
  },
  assessmentAssigned: {
    subject: 'مقترح لتقييمه',
    text: 'أُسند إليكم مقترح لتقييمه. صرّحوا أولاً هل هناك ما يمنع حكمكم عليه.',
    action: 'فتح المهمة',
  },
  assessmentReturned: {
    subject: 'عاد إليكم تقييم',
    text: 'يرجى النظر في تقييمكم من جديد.\n\nالسبب: {reason}',
    action: 'فتح التقييم',
  },
  contractPrepared: {
    subject: 'عقد المنحة {code} جاهز للتوقيع',
    text: 'أعدّ البنك عقد المشروع «{title}». يرجى قراءته وتوقيعه.',
    action: 'فتح العقد',
  },
  contractSigned: {
    subject: 'وُقّع عقد المنحة {code}',
    text: 'وقّع الطرفان عقد المشروع «{title}». يمكن أن تبدأ الأنشطة كما هو مخطط.',
    action: 'فتح المنحة',
  },
  grantSuspended: {
    subject: 'عُلّقت المنحة {code}',
    text: 'عُلّقت منحة المشروع «{title}»، ولا يُدفع شيء حتى استئنافها.\n\nالسبب: {reason}',
    action: 'فتح المنحة',
  },
  grantTerminated: {
    subject: 'أُنهيت المنحة {code}',
    text: 'أُنهيت منحة المشروع «{title}».\n\nالسبب: {reason}',
    action: 'فتح المنحة',
  },
  finalReportDue: {
    subject: 'حان موعد التقرير النهائي للمنحة {code}',
    text: 'انتهت فترة تنفيذ المشروع «{title}». يرجى تقديم التقرير النهائي مع مخرجاته.',
    action: 'كتابة التقرير',
  },
  reportSubmitted: {
    subject: 'قُدّم تقرير',
    text: 'تقرير بانتظار مراجعتكم.',
    action: 'قراءة التقرير',
  },
  reportReturned: {
    subject: 'أُعيد تقريركم',
    text: 'يحتاج تقريركم إلى تعديل.\n\nالسبب: {reason}',
    action: 'فتح التقرير',
  },
  reportApproved: {
    subject: 'اعتُمد تقريركم',
    text: 'اعتُمد تقريركم، ولا يلزم له شيء آخر.',
    action: 'فتح التقرير',
  },
  accountProposed: {
    subject: 'حساب مصرفي بانتظار التحقق الهاتفي',
    text: 'اقترحت مؤسسة حساباً مصرفياً. يرجى الاتصال بها على رقم تعرفونه من مصدر آخر.',
    action: 'فتح الحساب',
  },
  accountActivated: {
    subject: 'يمكن الدفع إلى حسابكم المصرفي',
    text: 'تم التحقق من الحساب المصرفي لمؤسستكم ويمكن الدفع إليه الآن.\n\nإن لم تكونوا قد اقترحتم حساباً فاكتبوا إلى البنك فوراً.',
    action: 'فتح الحساب',
  },
  requestSubmitted: {
    subject: 'طلب دفع بانتظار الفحص',
    text: 'قُدّم طلب دفع بمبلغ {amount}.',
    action: 'فتح الطلب',
  },
  requestQueried: {
    subject: 'سؤال عن طلب الدفع',
    text: 'يسأل البنك عن طلب الدفع:\n\n{reason}\n\nيستأنف احتساب مهلة الدفع بعد إجابتكم.',
    action: 'الإجابة عن السؤال',
  },
  requestApproved: {
    subject: 'اعتُمد طلب الدفع',
    text: 'اعتُمد طلب الدفع بمبلغ {amount}. سنكتب إليكم مرة أخرى عند الدفع.',
    action: 'فتح الطلب',
  },
  requestRejected: {
    subject: 'رُفض طلب الدفع',
    text: 'رُفض طلب الدفع.\n\nالسبب: {reason}',
    action: 'فتح الطلب',
  },
  paid: {
    subject: 'تم الدفع: {amount}',
    text: 'دُفع {amount} إلى حساب مؤسستكم.',
    action: 'فتح الطلب',
  },
} satisfies MailWords['mails'];

const mailFrame = {
  greeting: '{name}، تحية طيبة وبعد،',
  greetingUnnamed: 'السادة الكرام، تحية طيبة وبعد،',
  linkHint: 'إن لم يعمل الزر فانسخوا هذا العنوان إلى المتصفح:',
  why: 'تصلكم هذه الرسالة لدوركم في تمويل مشاريع الكومسيك. لن يطلب منكم أحد من الكومسيك أو البنك كلمة مرور أبداً.',
  digestSubject:
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} من تمويل مشاريع الكومسيك',
  digestText: 'هذا ما حدث منذ آخر رسالة إليكم:',
  digestAction: 'فتح أعمالي',
  settings: 'اختاروا كيف تصلكم الرسائل:',
  sender: 'مكتب تنسيق الكومسيك',
} satisfies MailWords['mailFrame'];

export const arabicMails: MailWords = { mails, mailFrame };
