import type { CallRejection } from '../../domain/call/rejections.ts';
import type { DocumentRejection } from '../../domain/document/rejections.ts';
import type { KernelRejection } from '../../domain/kernel/decider.ts';
import type { ProposalRejection } from '../../domain/proposal/rejections.ts';

export const kernelRejections = {
  wrongState: 'هذا غير ممكن في الوضع الحالي. أعد تحميل الصفحة لترى الممكن.',
  notPermitted: 'دورك لا يسمح بذلك. اسأل مؤسستك أو مكتب تنسيق الكومسيك عمن يستطيع.',
} satisfies Record<KernelRejection['kind'], string>;

export const proposalRejections = {
  callClosed: 'أُغلق النداء، فلا يمكن إرسال شيء بعد الآن.',
  callNotOpenYet: 'لم يُفتح النداء بعد. يُفتح في {opensAt}.',
  stageStillOpen: 'ما زالت المرحلة مفتوحة. ابدأ الفحص بعد إغلاقها.',
  ownerNotActive: 'لا يمكن لمؤسستكم التقدم الآن. اسألوا مكتب تنسيق الكومسيك عن السبب.',
  ownerKindNotInCall: 'هذا النداء ليس لمؤسسات من نوع مؤسستكم. ابحثوا عن نداء آخر.',
  ownerNotInWorkingGroup:
    'مؤسستكم ليست عضواً في فريق العمل لهذا المجال. اختاروا مجالاً من مجالاتكم أو اسألوا نقطة الاتصال عن العضوية.',
  tooManyProposals: 'بلغت مؤسستكم عدد المقترحات المسموح به في هذا النداء، وهو {maximum}. اسحبوا واحداً قبل بدء آخر.',
  themeNotInCall: 'هذا الموضوع ليس من موضوعات هذا النداء والمجال. اختر من القائمة.',
  formIncomplete:
    '{count, plural, zero {لا ينقص شيء} one {إجابة واحدة ناقصة أو خاطئة} two {إجابتان ناقصتان أو خاطئتان} few {# إجابات ناقصة أو خاطئة} many {# إجابة ناقصة أو خاطئة} other {# إجابة ناقصة أو خاطئة}}. اذهب إلى الأقسام المشار إليها ثم حاول مرة أخرى.',
  tooFewPartnerCountries:
    '{accepted, plural, =0 {لم يوافق أي بلد شريك} zero {لم يوافق أي بلد شريك} one {وافق بلد شريك واحد} two {وافق بلدان شريكان} few {وافقت # بلدان شريكة} many {وافق # بلداً شريكاً} other {وافق # بلد شريك}} حتى الآن، والنداء يتطلب {needed}. ادعوا شركاء آخرين أو ذكّروا المدعوين.',
  documentsNotClean: 'مستندات إلزامية ناقصة أو لم تُفحص بعد. أضيفوها أو انتظروا نهاية الفحص.',
  grantTooHigh: 'تطلب الميزانية {asked}، والحد الأقصى للمنحة {maximum}. خفّضوا السطور التي تدفعها المنحة.',
  grantIsNothing: 'لا تطلب الميزانية أي منحة. أضيفوا السطور التي تدفعها المنحة.',
  headingTooHigh: 'يأخذ البند {heading} أكثر من {maximumPercent} % من المنحة. خفّضوا سطوره أو ليدفعها آخرون.',
  ownShareTooLow:
    'يجب أن يدفع غير المنحة {minimumPercent} % من الميزانية على الأقل. أضيفوا ما تدفعونه أنتم أو الشركاء.',
  formHasChanged: 'تغيرت الاستمارة منذ قراءتها أو توقيعها. اقرأها مرة أخرى ثم وقّعها من جديد.',
  ownerHasNoFocalPoint: 'ليس لمؤسسات المنظمة نقطة اتصال. تحيل سلطتكم المسؤولة المقترح مباشرة.',
  ownerHasFocalPoint: 'أرسلوا المقترح إلى نقطة الاتصال لديكم لتحيله.',
  tooManyPartners: 'لا يمكن أن يزيد شركاء المقترح على {maximum}.',
  partnerThereAlready: '{institutionName} من الشركاء من قبل.',
  partnerUnknown: 'لا يوجد شريك كهذا. أعد تحميل الصفحة لترى الشركاء.',
  partnerHasAnswered: 'أُجيب عن الدعوة من قبل، أو لم تُرسل قط.',
  invitationNotCurrent: 'انتهت مدة هذه الدعوة أو حلت محلها دعوة أحدث. استخدموا الرابط في آخر رسالة.',
  notRunOut: 'أُرسل المقترح في الموعد ولا يسقط.',
  ownInstitution: 'أنت من المؤسسة صاحبة هذا المقترح. يجب أن يقرر شخص آخر.',
  failureReasonMissing: 'اكتب لماذا لا يجتاز المقترح الفحص.',
  secondPersonNeeded: 'أنت من اقترح عدم الاجتياز. يجب أن يؤكده شخص ثانٍ.',
  clarificationAskedAlready: 'سُئل صاحب المشروع مرة، ولا يُسأل إلا مرة واحدة.',
  clarificationAwaited: 'لصاحب المشروع حتى {dueAt} للإجابة. انتظر الجواب أو ذلك الموعد.',
  clarificationTimeOver: 'انتهت مهلة الجواب في {dueAt}. يواصل مكتب التنسيق الفحص بما لديه.',
  decisionNotForStage: 'هذا القرار لا يخص المرحلة الحالية. اختر غيره.',
  departureReasonMissing: 'القرار يخالف ما تقوله التقييمات. اكتب سببه.',
  rankMissing: 'اذكر الترتيب في القائمة الاحتياطية.',
  grantMissing: 'اذكر المنحة مبلغاً أكبر من الصفر.',
  grantAboveRequest: 'لا يجوز أن تزيد المنحة على المطلوب، وهو {requested}.',
  envelopeExceeded: 'لم يبق في النداء إلا {left}. خفّض المنحة أو ضع المقترح في القائمة الاحتياطية.',
  revisionAwaited: 'لصاحب المشروع حتى {dueAt} لتنقيح المقترح. انتظره أو ذلك الموعد.',
  revisionAsksMore: 'لا يجوز أن يطلب التنقيح أكثر من {ceiling}. خفّضوا السطور التي تدفعها المنحة.',
  codeGivenAlready: 'للمقترح رمزه من قبل.',
} satisfies Record<ProposalRejection['kind'], string>;

export const callRejections = {
  callNumberFixed: 'هذا هو النداء رقم {number}. أبقِ برنامجه ورقمه، أو أعدّ نداءً آخر.',
  configurationFaulty: 'إعدادات النداء لا تتوافق بعد. صحح المواضع المذكورة ثم انشره.',
  closingTimePassed: 'أُغلق النداء في {closesAt}، ولا يمكن تغيير ذلك الموعد.',
  callNotDue: 'لم يحن الوقت لذلك قبل {dueAt}.',
  extensionNotLater: 'اختر موعد إغلاق بعد الموعد الحالي {closesAt}.',
  extensionIntoImplementation: 'تبدأ المشاريع في {implementationStartsAt}. اختر موعد إغلاق قبل ذلك.',
  finalStageEndPassed: 'تنتهي المرحلة النهائية في {finalClosesAt} وقد مضى. اختر موعداً لاحقاً.',
  proposalsUndecided:
    '{count, plural, zero {لا مقترح بلا نتيجة.} one {مقترح واحد بلا نتيجة بعد. احسمه أولاً.} two {مقترحان بلا نتيجة بعد. احسمهما أولاً.} few {# مقترحات بلا نتيجة بعد. احسمها أولاً.} many {# مقترحاً بلا نتيجة بعد. احسمها أولاً.} other {# مقترح بلا نتيجة بعد. احسمها أولاً.}}',
  aboveEnvelope: 'تزيد المنح المقبولة على مخصصات النداء أو أحد مجالاته. أزل مشروعاً من القائمة أو خفّض منحة.',
  grantsStillOpen:
    '{count, plural, zero {لا منحة مفتوحة.} one {منحة واحدة لم تُقفل بعد.} two {منحتان لم تُقفلا بعد.} few {# منح لم تُقفل بعد.} many {# منحة لم تُقفل بعد.} other {# منحة لم تُقفل بعد.}} يُقفل النداء بعد ذلك.',
} satisfies Record<CallRejection['kind'], string>;

export const documentRejections = {
  documentTooLarge: 'حجم الملف {sizeBytes, number} بايت؛ والحد الأقصى {maxBytes, number}. صغّره وأرسله من جديد.',
  documentTypeNotTaken: 'لا يُقبل هذا النوع من الملفات لهذا المستند. احفظه بصيغة PDF وأرسله من جديد.',
  caseTakesNoDocuments: 'أُرسل هذا الملف، فلا يمكن إضافة مستند إليه الآن.',
  documentInUse: 'أُرسل المستند مع ملفه ولم يعد حذفه ممكناً.',
  documentReplacesOther: 'هذه ليست نسخة أحدث من ذلك المستند. اختر مستنداً من النوع نفسه ما زال معتمداً.',
} satisfies Record<DocumentRejection['kind'], string>;
