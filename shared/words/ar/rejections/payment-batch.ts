import type { PaymentBatchRejection } from '../../../domain/payment-batch/rejections.ts';

export const paymentBatchRejections = {
  batchWithoutOrders: 'يُرجى اختيار أمر دفع واحد على الأقل.',
  batchTooLarge: 'الحد الأقصى لعدد الأوامر في الدفعة المجمعة: {most}. يُرجى فتح دفعة مجمعة ثانية لبقية الأوامر.',
  orderTwiceInBatch: 'اختير الأمر نفسه مرتين. يُرجى اختيار كل أمر مرة واحدة.',
  orderNotReady:
    'أحد الأوامر المختارة غير جاهز للدفعة المجمعة ({status}). يُرجى اختيار أوامر اجتازت الفحص وليست في دفعة مجمعة أخرى.',
  orderInOtherCurrency: 'عملة أحد الأوامر المختارة {currency}. تُدفع الدفعة المجمعة بعملة واحدة.',
  executionDatePassed: 'التاريخ {executionDate} مضى. يُرجى اختيار اليوم، {today}، أو يوم لاحق.',
  orderAccountNotActive: 'لم يعد الحساب المصرفي لأمر واحد على الأقل فعالاً. تنتظر الدفعة المجمعة تأكيد الحساب.',
  fileHashDiffers: 'اعتمدتم ملفاً غير الذي سيُرسل. يُرجى فتح الملف من جديد ومقارنته قبل الاعتماد.',
  batchApproverInvolved:
    '{as, select, maker {أنتم من أعد هذه الدفعة المجمعة.} other {سبق أن اعتمدتم هذه الدفعة المجمعة.}} يجب أن يعتمدها شخص آخر.',
  batchReleaserOpened: 'أنتم من فتح هذه الدفعة المجمعة. يجب أن يفرج عنها شخص آخر.',
  noAnswerYet: 'لم يرد البنك بعد بشأن هذه الدفعة المجمعة.',
  ordersUnsettled: 'بعض أوامر هذه الدفعة المجمعة ما زال قيد المعالجة. وتكتمل بانتهاء جميع الأوامر.',
} satisfies Record<PaymentBatchRejection['kind'], string>;
