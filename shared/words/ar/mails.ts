import type { mailFrame as englishMailFrame, mails as englishMails } from '../en/mails.ts';

/**
 * Every mail that the product sends. Places that may stand in them: title, code, owner (the institution), reason, due, amount, name.
 */
export const mails = {
  personInvited: {
    subject: 'حسابكم في تمويل مشاريع الكومسيك',
    text: 'تم تسجيلكم في تمويل مشاريع الكومسيك. يُرجى تسجيل الدخول بعنوان البريد الإلكتروني هذا.',
    action: 'تسجيل الدخول',
  },
  callPublished: {
    subject: 'نداء جديد لتقديم مقترحات المشاريع: {title}',
    text: 'نُشر نداء لتقديم مقترحات المشاريع: {title}.\n\nيُرجى إبلاغ المؤسسات المنتمية إلى فريق العمل لديكم. تتقدم المؤسسات بطلباتها عبر الإنترنت، وتتولون إحالة مقترحاتها.',
    action: 'عرض النداء',
  },
  callExtended: {
    subject: 'تأجيل موعد إغلاق النداء: {title}',
    text: 'أُجل موعد إغلاق النداء {title} إلى {due}.\n\nالسبب: {reason}',
    action: 'عرض النداء',
  },
  documentRefused: {
    subject: 'لم يُقبل أحد المستندات: {name}',
    text: 'فُحص الملف «{name}» ولا يمكن قبوله، ولا يستطيع أحد فتحه.\n\nالسبب وما يمكن فعله: {reason}',
    action: 'فتح المستندات',
  },
  partnerInvited: {
    subject: 'دعوة إلى الشراكة: {title}',
    text: 'تدعو مؤسسة {owner} مؤسستكم إلى أن تكون شريكاً في المشروع «{title}» الذي تقترحه للحصول على منحة من الكومسيك.\n\nيُرجى الرد عن طريق الرابط أدناه. لا حاجة إلى حساب.',
    action: 'قراءة الدعوة والرد عليها',
  },
  partnerReminded: {
    subject: 'تذكير بالدعوة إلى الشراكة: {title}',
    text: 'دعت {owner} مؤسستكم إلى أن تكون شريكاً في المشروع «{title}» ولم تتلق رداً بعد.\n\nيُرجى الرد عبر الرابط أدناه. لا حاجة إلى حساب.',
    action: 'قراءة الدعوة والرد عليها',
  },
  invitationWithdrawn: {
    subject: 'سُحبت الدعوة: {title}',
    text: 'سحبت {owner} دعوتها إلى الشراكة في المشروع «{title}». ولم يعد الرابط في الرسالة السابقة صالحاً. لا يلزمكم أي إجراء.',
    action: 'الاطلاع على النداءات',
  },
  partnerAccepted: {
    subject: 'قبِل أحد الشركاء: {title}',
    text: 'قبِل الشريك {name} المشاركة في المشروع «{title}».',
    action: 'فتح المقترح',
  },
  partnerDeclined: {
    subject: 'اعتذر أحد الشركاء: {title}',
    text: 'اعتذر الشريك {name} عن المشاركة في المشروع «{title}».\n\nيمكنكم إضافة شريك آخر ما دامت الاستمارة لم تُرسل.',
    action: 'فتح المقترح',
  },
  proposalToTransmit: {
    subject: 'مقترح في انتظار إحالتكم: {title}',
    text: 'وقّعت مؤسسة {owner} المقترح «{title}» وأرسلته إليكم.\n\nيُرجى قراءته وإحالته قبل إغلاق النداء، أو إعادته مع ذكر السبب.',
    action: 'قراءة المقترح',
  },
  proposalReturned: {
    subject: 'أُعيد مقترحكم: {title}',
    text: 'أعادت جهة الاتصال لديكم المقترح «{title}».\n\nالسبب: {reason}\n\nيُرجى تصحيحه وتوقيعه من جديد من السلطة المسؤولة لديكم قبل إغلاق النداء.',
    action: 'فتح المقترح',
  },
  proposalTransmitted: {
    subject: 'أُحيل مقترحكم: {title}',
    text: 'أُحيل المقترح «{title}» إلى مكتب تنسيق الكومسيك.\n\nسيصلكم رمزه في رسالة منفصلة.',
    action: 'فتح المقترح',
  },
  proposalCode: {
    subject: 'رمز مقترحكم: {code}',
    text: 'رمز المقترح «{title}» هو {code}. يُرجى ذكره في كل مراسلة معنا.',
    action: 'فتح المقترح',
  },
  proposalWithdrawn: {
    subject: 'سُحب أحد المقترحات: {title}',
    text: 'سحبت مؤسسة {owner} المقترح «{title}».\n\nالسبب: {reason}',
    action: 'فتح المقترح',
  },
  closingSoon: {
    subject: 'الإغلاق قريب ولم يُحَل المقترح بعد: {title}',
    text: 'لم يُحَل بعد المقترح «{title}» المقدم من {owner}. تُغلق هذه المرحلة من النداء في {due}.\n\nيسقط كل ما لا تحيله جهة الاتصال قبل ذلك الموعد. والعبرة بساعة الخادم.',
    action: 'فتح المقترح',
  },
  proposalLapsed: {
    subject: 'سقط مقترحكم: {title}',
    text: 'لم يُحَل المقترح «{title}» قبل إغلاق النداء. ولم يعد النظر فيه ممكناً في إطار هذا النداء.',
    action: 'فتح المقترح',
  },
  clarificationAsked: {
    subject: 'سؤال بشأن مقترحكم {code}',
    text: 'يسأل مكتب تنسيق الكومسيك بشأن المقترح «{title}»:\n\n{reason}\n\nآخر موعد للإجابة: {due}.',
    action: 'الإجابة عن السؤال',
  },
  clarificationAnswered: {
    subject: 'تمت الإجابة: {code}',
    text: 'أجابت مؤسسة {owner} عن السؤال المتعلق بالمقترح {code}، «{title}».',
    action: 'قراءة الإجابة',
  },
  clarificationEnded: {
    subject: 'لا إجابة في الموعد: {code}',
    text: 'لم تتم الإجابة في الموعد عن السؤال المتعلق بالمقترح {code}، «{title}». يستمر التحقق من الأهلية بما هو متوافر.',
    action: 'فتح المقترح',
  },
  secondPersonNeeded: {
    subject: 'مطلوب نظر شخص ثانٍ: {code}',
    text: 'رأى شخص واحد أن المقترح {code}، «{title}»، غير مؤهل.\n\nالسبب: {reason}\n\nلا يصبح القرار نهائياً إلا إذا توصل شخص آخر إلى النتيجة نفسها.',
    action: 'التحقق من المقترح',
  },
  eligible: {
    subject: 'مقترحكم {code} مؤهل',
    text: 'يستوفي المقترح «{title}» شروط النداء وينتقل إلى التقييم. سنراسلكم مجدداً عند نشر القائمة المختصرة.',
    action: 'فتح المقترح',
  },
  ineligible: {
    subject: 'مقترحكم {code} غير مؤهل',
    text: 'لا يستوفي المقترح «{title}» شروط النداء.\n\nالسبب: {reason}',
    action: 'فتح المقترح',
  },
  shortListed: {
    subject: 'مقترحكم {code} في القائمة المختصرة',
    text: 'أُدرج المقترح «{title}» في القائمة المختصرة. سنبلغكم عند فتح الاستمارة النهائية، وهي تتناول الأنشطة والموارد البشرية والميزانية.',
    action: 'فتح المقترح',
  },
  notShortListed: {
    subject: 'مقترحكم {code} ليس في القائمة المختصرة',
    text: 'لم يُدرج المقترح «{title}» في القائمة المختصرة. نشكركم على الجهد الذي بذلتموه فيه.',
    action: 'عرض النتيجة',
  },
  finalOpened: {
    subject: 'فُتحت الاستمارة النهائية لمقترحكم {code}',
    text: 'يُرجى ملء الاستمارة النهائية للمقترح «{title}». وهي تسلك المسار نفسه: توقّعها السلطة المسؤولة لديكم وتحيلها جهة الاتصال.',
    action: 'ملء الاستمارة النهائية',
  },
  revisionAsked: {
    subject: 'يُرجى تنقيح مقترحكم {code}',
    text: 'يطلب منكم مكتب تنسيق الكومسيك تنقيح الاستمارة النهائية للمقترح «{title}» في موعد أقصاه {due}. ويرد المطلوب بجانب كل قسم.',
    action: 'تنقيح المقترح',
  },
  revisionSubmitted: {
    subject: 'نُقح المقترح: {code}',
    text: 'قدمت مؤسسة {owner} المقترح المنقح {code}، «{title}».',
    action: 'قراءة التنقيح',
  },
  finalListed: {
    subject: 'اختير مقترحكم {code}',
    text: 'المقترح «{title}» مدرج في القائمة النهائية بمنحة قدرها {amount}.\n\nسيراسلكم البنك بشأن العقد.',
    action: 'فتح المقترح',
  },
  reserved: {
    subject: 'مقترحكم {code} في القائمة الاحتياطية',
    text: 'المقترح «{title}» مدرج في القائمة الاحتياطية. وقد يُموَّل إذا خرج مشروع آخر.',
    action: 'فتح المقترح',
  },
  rejected: {
    subject: 'لم يقع الاختيار على مقترحكم {code}',
    text: 'لم يقع الاختيار على المقترح «{title}». نشكركم على الجهد الذي بذلتموه فيه.',
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
    subject: 'مقترح مطلوب منكم تقييمه',
    text: 'أُسند إليكم مقترح لتقييمه. يُرجى أولاً الإقرار بما إذا كان هناك ما يحول دون تقييمكم له.',
    action: 'فتح التكليف',
  },
  assessmentReturned: {
    subject: 'أُعيد إليكم أحد التقييمات',
    text: 'يُرجى مراجعة تقييمكم.\n\nالسبب: {reason}',
    action: 'فتح التقييم',
  },
  contractPrepared: {
    subject: 'عقد المنحة {code} جاهز للتوقيع',
    text: 'أعد البنك عقد المشروع «{title}». يُرجى قراءته وتوقيعه.',
    action: 'فتح العقد',
  },
  contractSigned: {
    subject: 'تم توقيع عقد المنحة {code}',
    text: 'وقّع الطرفان عقد المشروع «{title}». يمكن أن تبدأ الأنشطة كما هو مخطط.',
    action: 'فتح المنحة',
  },
  grantSuspended: {
    subject: 'عُلقت المنحة {code}',
    text: 'عُلقت منحة المشروع «{title}»، ولا يُدفع شيء حتى استئنافها.\n\nالسبب: {reason}',
    action: 'فتح المنحة',
  },
  grantTerminated: {
    subject: 'فُسخت المنحة {code}',
    text: 'فُسخت منحة المشروع «{title}».\n\nالسبب: {reason}',
    action: 'فتح المنحة',
  },
  finalReportDue: {
    subject: 'التقرير النهائي للمنحة {code} مستحق',
    text: 'انتهت مدة تنفيذ المشروع «{title}». يُرجى تقديم التقرير النهائي مع مخرجاته.',
    action: 'كتابة التقرير',
  },
  reportSubmitted: {
    subject: 'قُدم أحد التقارير',
    text: 'تقرير في انتظار مراجعتكم.',
    action: 'قراءة التقرير',
  },
  reportReturned: {
    subject: 'أُعيد تقريركم',
    text: 'يحتاج تقريركم إلى تعديلات.\n\nالسبب: {reason}',
    action: 'فتح التقرير',
  },
  reportApproved: {
    subject: 'اعتُمد تقريركم',
    text: 'اعتُمد تقريركم. لا يلزم أي إجراء آخر بشأنه.',
    action: 'فتح التقرير',
  },
  accountProposed: {
    subject: 'حساب مصرفي في انتظار معاودة الاتصال',
    text: 'اقترحت إحدى المؤسسات حساباً مصرفياً. يُرجى معاودة الاتصال بها على رقم تعرفونه من مصدر آخر.',
    action: 'فتح الحساب',
  },
  accountActivated: {
    subject: 'أصبح الدفع إلى حسابكم المصرفي ممكناً',
    text: 'تم التحقق من الحساب المصرفي لمؤسستكم وأصبح الدفع إليه ممكناً الآن.\n\nإذا لم تقترحوا حساباً، فيُرجى مراسلة البنك فوراً.',
    action: 'فتح الحساب',
  },
  requestSubmitted: {
    subject: 'طلب دفع في انتظار الفحص',
    text: 'قُدم طلب دفع بمبلغ {amount}.',
    action: 'فتح الطلب',
  },
  requestQueried: {
    subject: 'سؤال بشأن طلب الدفع المقدم منكم',
    text: 'يسأل البنك بشأن طلب الدفع المقدم منكم:\n\n{reason}\n\nتستأنف مهلة الدفع سريانها بعد إجابتكم.',
    action: 'الإجابة عن السؤال',
  },
  requestApproved: {
    subject: 'اعتُمد طلب الدفع المقدم منكم',
    text: 'اعتُمد طلب الدفع المقدم منكم بمبلغ {amount}. سنراسلكم مجدداً عند الدفع.',
    action: 'فتح الطلب',
  },
  requestRejected: {
    subject: 'رُفض طلب الدفع المقدم منكم',
    text: 'رُفض طلب الدفع المقدم منكم.\n\nالسبب: {reason}',
    action: 'فتح الطلب',
  },
  paid: {
    subject: 'تم الدفع: {amount}',
    text: 'دُفع مبلغ {amount} إلى حساب مؤسستكم.',
    action: 'فتح الطلب',
  },
} satisfies Record<keyof typeof englishMails, Readonly<Record<'subject' | 'text' | 'action', string>>>;

/** The frame of every mail. */
export const mailFrame = {
  greeting: 'تحية طيبة، {name}،',
  greetingUnnamed: 'السيدات والسادة المحترمون،',
  linkHint: 'إذا لم يعمل الزر، فيُرجى نسخ هذا العنوان إلى متصفحكم:',
  why: 'تصلكم هذه الرسالة بحكم دوركم في تمويل مشاريع الكومسيك. لن يطلب منكم أي شخص من الكومسيك أو البنك كلمة مرور أبداً.',
  digestSubject:
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} من تمويل مشاريع الكومسيك',
  digestText: 'هذا ما حدث منذ آخر رسالة إليكم:',
  digestAction: 'فتح أعمالي',
  settings: 'يمكنكم اختيار كيفية وصول الرسائل إليكم:',
  sender: 'مكتب تنسيق الكومسيك',
} satisfies Record<keyof typeof englishMailFrame, string>;
