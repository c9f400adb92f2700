import type { ProposalEvent } from '../../domain/proposal/events.ts';

/** What has happened to a proposal, as its timeline tells it. */
const proposal = {
  Created: 'بدء إعداد المقترح',
  Retitled: 'تغيير العنوان أو الموضوع',
  PartnerAdded: 'إضافة شريك',
  PartnerInvited: 'دعوة شريك',
  PartnerReminded: 'ذُكّر الشريك',
  InvitationWithdrawn: 'سُحبت الدعوة',
  PartnerAccepted: 'قبول الشريك',
  PartnerDeclined: 'اعتذار الشريك',
  SentToFocalPoint: 'التوقيع والإرسال إلى جهة الاتصال',
  Returned: 'الإعادة من جهة الاتصال',
  Transmitted: 'الإحالة إلى مكتب التنسيق',
  CodeAssigned: 'منح الرمز',
  Recalled: 'الاسترجاع من قِبل المؤسسة',
  Withdrawn: 'السحب',
  ClosingWarned: 'تنبيه إلى قرب الإغلاق',
  Lapsed: 'السقوط: لم تتم الإحالة في الموعد',
  CheckStarted: 'بدء التحقق من الأهلية',
  EligibilityFailureProposed: 'الأهلية قيد مراجعة ثانية',
  EligibilityFailed: 'تقرر عدم الأهلية',
  EligibilityPassed: 'تقررت الأهلية',
  ClarificationAsked: 'سؤال من مكتب التنسيق',
  ClarificationAnswered: 'الإجابة عن السؤال',
  AssessmentCompleted: 'اكتمال التقييم',
  ShortListed: 'الإدراج في القائمة المختصرة',
  NotShortListed: 'عدم الإدراج في القائمة المختصرة',
  FinalOpened: 'فتح الاستمارة النهائية',
  RevisionAsked: 'طلب التنقيح',
  RevisionSubmitted: 'تقديم التنقيح',
  FinalListed: 'الإدراج في القائمة النهائية',
  Reserved: 'الإدراج في القائمة الاحتياطية',
  Rejected: 'عدم الاختيار',
  Promoted: 'الترقية إلى القائمة النهائية',
} satisfies Record<ProposalEvent['type'], string>;

export const happenings = { proposal };
