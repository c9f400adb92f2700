import type { PaymentRequestRejection } from '../../../domain/payment-request/rejections.ts';

export const paymentRequestRejections = {
  grantNotPaying: 'لا يمكن الدفع في إطار هذه المنحة في حالتها الراهنة ({status}). يتطلب الدفع منحة قيد التنفيذ.',
  requestWithoutLines: 'يُرجى إضافة سطر واحد على الأقل بما تطالبون به.',
  requestLineNotPositive: 'السطر {lineNumber} بلا مبلغ. يُرجى إدخال مبلغ أكبر من الصفر.',
  requestLineWithoutBudgetLine: 'يُرجى اختيار سطر الميزانية الذي يتبعه السطر {lineNumber}.',
  requestLineUnknown: 'يشير السطر {lineNumber} إلى سطر ميزانية غير وارد في العقد. يُرجى اختيار سطر من العقد.',
  requestLineExceeded:
    'تطالبون بمبلغ {asked} {currency} من سطر ميزانية بقي فيه {available} {currency}. يُرجى خفض المطالبة أو طلب تعديل الميزانية.',
  requestExceedsGrant:
    'تطالبون بمبلغ {asked} {currency}، لكن المتبقي من المنحة {available} {currency}. يُرجى خفض المطالبة.',
  invoiceTwiceInRequest: 'يطالب السطر {lineNumber} بالفاتورة {invoiceNumber} مرة ثانية. يُرجى حذف أحد السطرين.',
  advanceNotProvided: 'لا تتضمن هذه المنحة سلفة. يُرجى المطالبة بالتكاليف بعد تكبدها.',
  advanceAlreadyTaken: 'سبق صرف سلفة هذه المنحة. يُرجى المطالبة بالتكاليف بدلاً من ذلك.',
  advanceTooLarge: 'تطلبون سلفة قدرها {asked} {currency}، والحد الأقصى الممكن {available} {currency}. يُرجى خفض المبلغ.',
  finalReportNotApproved: 'تُصرف الدفعة الأخيرة بعد اعتماد التقرير النهائي. يُرجى تقديم التقرير النهائي أولاً.',
  accountNotOwners: 'لا يخص هذا الحساب المؤسسة صاحبة المنحة. يُرجى اختيار أحد حساباتها.',
  accountNotActive: 'الحساب المصرفي غير فعال ({status}). يجب أن يؤكده البنك قبل إرسال أي مبلغ.',
  requestWithoutDocuments: 'لا يوجد مستند مفحوص لهذا الطلب بعد. يُرجى رفع الإثباتات وانتظار فحصها.',
  checkedLinesDiffer: 'يجب الرد على السطر {lineNumber} مرة واحدة بالضبط. يُرجى ذكر مبلغ لكل سطر من الطلب.',
  checkedAboveClaim: 'يطالب السطر {lineNumber} بمبلغ {claimed} {currency}. يُرجى اعتماد هذا المبلغ أو أقل منه.',
  reductionWithoutReason: 'يُرجى ذكر سبب اعتماد أقل من المطلوب في السطر {lineNumber}.',
  nothingApproved: 'لن يُعتمد شيء من هذا الطلب. يُرجى رفضه بدلاً من ذلك مع ذكر السبب.',
  confirmerCheckedDocuments: 'أنتم من فحص مستندات هذا الطلب. يجب أن يؤكد العمل شخص آخر.',
  approverInvolved:
    '{as, select, claim {أنتم من أعد هذا الطلب أو وقعه.} account {أنتم من اقترح الحساب الذي سيدفع إليه.} documentCheck {أنتم من فحص مستندات هذا الطلب.} technicalConfirmation {أنتم من أكد العمل المتعلق بهذا الطلب.} other {أنتم من أعد هذا الطلب للدفع من جديد.}} يجب أن يعتمده شخص آخر.',
} satisfies Record<PaymentRequestRejection['kind'], string>;
