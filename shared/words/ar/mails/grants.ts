import type { grantsMails as english } from '../../en/mails/grants.ts';
import type { MailText } from '../../mail-text.ts';

export const grantsMails = {
  grantAwarded: {
    subject: 'عقد مطلوب إعداده: {code}',
    text: 'مُنح المشروع «{title}» المقدم من {owner} مبلغ {amount}. يُرجى إعداد عقد المنحة.',
    action: 'فتح أعمالي',
  },
  contractPrepared: {
    subject: 'عقد المنحة {code} جاهز للتوقيع',
    text: 'أعد البنك عقد المشروع «{title}». يُرجى قراءته وتوقيعه.',
    action: 'فتح العقد',
  },
  contractToCountersign: {
    subject: 'عقد المنحة {code} في انتظار توقيع البنك',
    text: 'وقّعت مؤسسة {owner} عقد المشروع «{title}». ويوقّعه الآن شخصان من البنك، ويصبح نافذاً بالتوقيع الثاني.',
    action: 'فتح العقد',
  },
  contractSigned: {
    subject: 'تم توقيع عقد المنحة {code}',
    text: 'وقّع الطرفان عقد المشروع «{title}». يمكن أن تبدأ الأنشطة كما هو مخطط.',
    action: 'فتح المنحة',
  },
  grantStarted: {
    subject: 'بدأ المشروع {code}',
    text: 'بدأت مدة تنفيذ المشروع «{title}». يُرجى الإعلان عن كل نشاط قبل عقده بوقت كافٍ، والاحتفاظ بكل إيصال.',
    action: 'فتح المنحة',
  },
  grantDeclined: {
    subject: 'اعتُذر عن المنحة {code}',
    text: 'اعتُذر عن قبول منحة المشروع «{title}» المقدم من {owner}، ولن تُدفع.\n\nالسبب: {reason}',
    action: 'فتح أعمالي',
  },
  grantSuspended: {
    subject: 'عُلقت المنحة {code}',
    text: 'عُلقت منحة المشروع «{title}»، ولا يُدفع شيء حتى استئنافها.\n\nالسبب: {reason}',
    action: 'فتح المنحة',
  },
  grantResumed: {
    subject: 'استؤنفت المنحة {code}',
    text: 'رُفع التعليق عن منحة المشروع «{title}». تستمر الأنشطة والمدفوعات.',
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
  grantSettled: {
    subject: 'سُويت حسابات المنحة {code}',
    text: 'سُويت حسابات المشروع «{title}». ولا يلزم ردّ أي مبلغ.',
    action: 'فتح المنحة',
  },
  refundDue: {
    subject: 'مبلغ مطلوب ردّه عن المنحة {code}: {amount}',
    text: 'سُويت حسابات المشروع «{title}». ويلزم ردّ {amount} مما دُفع.\n\nيُرجى دفعه إلى حساب البرنامج لدى البنك مع ذكر الرمز {code}. وتُقفل المنحة بعد وصوله.',
    action: 'فتح المنحة',
  },
  refundReceived: {
    subject: 'وصل المبلغ المردود: {amount}',
    text: 'وصل مبلغ {amount} عن المنحة {code}، «{title}».',
    action: 'فتح المنحة',
  },
  grantClosed: {
    subject: 'أُقفلت المنحة {code}',
    text: 'أُقفلت منحة المشروع «{title}» المقدم من {owner}. يُرجى حفظ جميع الأوراق طوال المدة المنصوص عليها في العقد.',
    action: 'فتح المنحة',
  },
  activityNotified: {
    subject: 'أُعلن عن نشاط: {title}',
    text: 'أعلنت مؤسسة {owner} عن النشاط «{title}» ضمن المشروع {code}.',
    action: 'فتح أعمالي',
  },
  activityEvidence: {
    subject: 'أوراق نشاط في انتظاركم: {title}',
    text: 'قدمت مؤسسة {owner} أوراق النشاط «{title}» ضمن المشروع {code}. يُرجى قبولها أو الاستفسار عنها.',
    action: 'فتح أعمالي',
  },
  activityAccepted: {
    subject: 'قُبل نشاطكم: {title}',
    text: 'قُبل النشاط «{title}» ضمن المشروع {code}. ويمكن المطالبة بتكاليفه.',
    action: 'فتح المنحة',
  },
  activityQueried: {
    subject: 'سؤال بشأن نشاطكم: {title}',
    text: 'يسأل مكتب تنسيق الكومسيك بشأن النشاط «{title}» ضمن المشروع {code}:\n\n{reason}\n\nلا يمكن المطالبة بتكاليف النشاط إلا بعد قبوله. يُرجى تقديم ما ينقص.',
    action: 'الإجابة عن السؤال',
  },
  reportSubmitted: {
    subject: 'تقرير عن {code} في انتظار مراجعتكم',
    text: 'قدمت مؤسسة {owner} تقريراً عن المشروع «{title}». يُرجى اعتماده أو إعادته مع ذكر السبب.',
    action: 'قراءة التقرير',
  },
  reportReturned: {
    subject: 'أُعيد تقريركم عن {code}',
    text: 'يحتاج تقريركم عن المشروع «{title}» إلى تعديلات.\n\nالسبب: {reason}\n\nيُرجى تعديله وتقديمه من جديد.',
    action: 'فتح التقرير',
  },
  reportApproved: {
    subject: 'اعتُمد تقريركم عن {code}',
    text: 'اعتُمد تقريركم عن المشروع «{title}». لا يلزم أي إجراء آخر بشأنه.',
    action: 'فتح التقرير',
  },
} satisfies Record<keyof typeof english, MailText>;
