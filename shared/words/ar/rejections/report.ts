import type { ReportRejection } from '#shared/domain/report/rejections.ts';

export const reportRejections = {
  grantTakesNoReport: 'لا تقبل المنحة تقريراً في حالتها الراهنة.',
  finalReportExists: 'يوجد تقرير نهائي من قبل. يُرجى المتابعة به.',
  activitiesOpen:
    '{count, plural, zero {لا أنشطة بلا قبول.} one {نشاط واحد لم يُقبل بعد.} two {نشاطان لم يُقبلا بعد.} few {# أنشطة لم تُقبل بعد.} many {# نشاطاً لم تُقبل بعد.} other {# نشاط لم تُقبل بعد.}} يمكن تقديم التقرير النهائي بعد ذلك.',
  narrativeMissing: 'يُرجى كتابة ما أنجزه المشروع وما حققه.',
  finalEligibleMissing: 'يُرجى ذكر مجموع التكاليف المستوفية للشروط.',
  eligibleAboveGrant:
    'لا يجوز أن تتجاوز التكاليف المستوفية للشروط المنحة البالغة {grant} {currency}، ويجب أن تكون بعملتها.',
} satisfies Record<ReportRejection['kind'], string>;
