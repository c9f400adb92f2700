import type { callsMails as english } from '../../en/mails/calls.ts';
import type { MailText } from '../../mail-text.ts';

export const callsMails = {
  callPublished: {
    subject: 'نداء جديد لتقديم مقترحات المشاريع: {title}',
    text: 'نُشر نداء لتقديم مقترحات المشاريع: «{title}».\n\nالافتتاح: {opens}.\nالإغلاق: {due}.\n\nيُرجى إبلاغ المؤسسات المنتمية إلى فريق العمل لديكم. تتقدم المؤسسات بطلباتها عبر الإنترنت، وتتولون إحالة مقترحاتها قبل الإغلاق.',
    action: 'عرض النداء',
  },
  callOpened: {
    subject: 'فُتح النداء: {title}',
    text: 'يمكن الآن كتابة المقترحات وإرسالها للنداء «{title}».\n\nيُغلق النداء: {due}. يسقط كل ما لا تحيله جهة الاتصال قبل ذلك الموعد. والعبرة بساعة الخادم.',
    action: 'عرض النداء',
  },
  callExtended: {
    subject: 'تأجيل موعد إغلاق النداء: {title}',
    text: 'أُجل موعد إغلاق النداء «{title}» إلى {due}.\n\nالسبب: {reason}',
    action: 'عرض النداء',
  },
  finalStageExtended: {
    subject: 'تأجيل موعد إغلاق المرحلة النهائية: {title}',
    text: 'أُجل موعد إغلاق المرحلة النهائية من النداء «{title}» إلى {due}. ويمكن حتى ذلك الموعد إعداد المقترحات النهائية وتوقيعها وإحالتها.\n\nالسبب: {reason}',
    action: 'عرض النداء',
  },
  callClosed: {
    subject: 'أُغلق النداء: {title}',
    text: 'أُغلق النداء «{title}». والمقترحات التي أُحيلت في الموعد في انتظار التحقق من أهليتها.',
    action: 'بدء التحقق',
  },
  callCancelled: {
    subject: 'أُلغي النداء: {title}',
    text: 'أُلغي النداء «{title}». ولن يُنظر في مقترحاته بعد الآن، ويُبلَّغ مالكو المشاريع بذلك.\n\nالسبب: {reason}',
    action: 'عرض النداء',
  },
  questionAsked: {
    subject: 'سؤال عن النداء {title}',
    text: 'ورد سؤال عن النداء «{title}»:\n\n{reason}\n\nيُنشر الجواب دون ذكر السائل.',
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
  answerPublished: {
    subject: 'جواب جديد عن النداء {title}',
    text: 'أجاب مكتب تنسيق الكومسيك للجميع عن سؤال بشأن النداء «{title}». يُرجى قراءته، فقد يهم المقترح الذي تعدّونه.',
    action: 'قراءة الجواب',
  },
  documentUnfit: {
    subject: 'لم يُقبل أحد المستندات: {name}',
    text: 'فُحص الملف «{name}» ولا يمكن قبوله، ولا يستطيع أحد فتحه.\n\nالسبب والإجراء المطلوب: {reason}',
    action: 'فتح المستندات',
  },
} satisfies Record<keyof typeof english, MailText>;
