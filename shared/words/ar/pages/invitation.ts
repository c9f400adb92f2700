import type { Spoken } from '../../catalogue.ts';
import type { invitation as englishInvitation } from '../../en/pages/invitation.ts';

export const invitation = {
  title: 'دعوة إلى الشراكة',
  text: 'تدعو مؤسسة {institution} مؤسستكم إلى أن تكون شريكاً في مشروع تقترحه للحصول على منحة من الكومسيك.',
  project: 'المشروع',
  owner: 'الجهة المقترِحة',
  yourPart: 'دوركم',
  yourInstitution: 'مؤسستكم',
  answerTitle: 'ردكم',
  answerText: 'لا حاجة إلى حساب. يُحفظ اسمكم ومنصبكم باعتبارهما موافقة مؤسستكم.',
  name: 'اسمكم',
  position: 'منصبكم',
  confirm: 'لدي صلاحية التصرف باسم مؤسستي، وهي توافق على أن تكون شريكاً في هذا المشروع. دورها: {part}',
  confirmMissing: 'يُرجى وضع علامة هنا للقبول باسم مؤسستكم',
  nameMissing: 'يُرجى إدخال الاسم',
  positionMissing: 'يُرجى إدخال المنصب',
  accept: 'قبول الشراكة',
  decline: 'اعتذار',
  declineReason: 'السبب',
  letter: 'خطاب مؤسستكم',
  letterText: 'يمكنكم إرساله عبر هذا الرابط حتى {until}، وبعد الرد أيضاً. ويُعتد بردكم بدونه كذلك.',
  letterAgain: 'لم يُقبل خطابكم، والسبب مبيّن أدناه. يُرجى إرسال خطاب آخر عبر هذا الرابط حتى {until}.',
  letterClosed:
    'لا يمكن إرسال خطاب عبر هذا الرابط الآن. وإذا كان لا يزال مطلوباً فيُرجى إرساله إلى {institution} بطريقة أخرى.',
  letterDrop: 'اختاروا الخطاب الموقّع أو أفلتوه هنا',
  letterReplace: 'اختيار خطاب آخر بدلاً منه',
  /** How a link stands that can no longer be answered, and what to do. */
  standings: {
    accepted: {
      title: 'شكراً لكم: تم قبول الشراكة',
      text: 'أُبلغت مؤسسة {institution} بذلك. ردكم مكتمل.',
    },
    declined: {
      title: 'اعتذرتم عن الشراكة',
      text: 'أُبلغت مؤسسة {institution} بذلك. وإذا رغبت مؤسستكم في المشاركة بعد ذلك، يُرجى طلب دعوة جديدة من {institution}.',
    },
    withdrawn: {
      title: 'سُحبت الدعوة',
      text: 'سحبت مؤسسة {institution} دعوتها. لا يلزمكم أي إجراء.',
    },
    replaced: {
      title: 'توجد دعوة أحدث',
      text: 'أرسلت مؤسسة {institution} دعوة أخرى بعد هذه. يُرجى استخدام الرابط في أحدث رسالة، فهذا الرابط لم يعد صالحاً.',
    },
    expired: {
      title: 'انتهت صلاحية هذه الدعوة',
      text: 'كان الرد ممكناً حتى {until}. يُرجى أن تطلبوا من {institution} إرسالها من جديد، وسيصلكم رابط جديد بالبريد.',
    },
    closed: {
      title: 'لم يعد هذا المقترح يقبل شركاء',
      text: 'بُتّ فيه أو سُحب. لا يلزمكم أي إجراء، وإن كان لديكم سؤال فيُرجى توجيهه إلى {institution}.',
    },
  },
  unreadableTitle: 'هذا الرابط غير كامل',
  unreadableText:
    'تقطع برامج البريد أحياناً الروابط الطويلة. يُرجى فتحه من الرسالة مرة أخرى أو نسخه كاملاً إلى شريط العنوان. وإذا ظل يقود إلى هنا، فيُرجى أن تطلبوا من المؤسسة التي دعتكم إرساله من جديد.',
} satisfies Spoken<typeof englishInvitation>;
