import type { GrantRejection } from '#shared/domain/grant/rejections.ts';

export const grantRejections = {
  budgetBelowGrant:
    'تبلغ الميزانية {lines} {currency}، أي أقل من المنحة البالغة {grant} {currency}. يُرجى تصحيح الميزانية قبل منح المنحة.',
  noActiveAccount: 'ليس لدى {ownerName} حساب مصرفي فعال بعد. يُرجى أولاً العمل على اقتراح حساب وتأكيده هاتفياً واعتماده.',
  signatoryMissing: 'يُرجى تسمية الشخص الذي يوقّع عن مالك المشروع.',
  contractHashDiffers: 'هذا ليس النص المطلوب توقيعه. يُرجى قراءة العقد من جديد وتوقيع البصمة {contractHash}.',
  personHasSigned: 'سبق أن وقّعتم هذا العقد. يجب أن يوقّع شخص آخر بعدكم.',
  otherBankRoleNeeded: 'يوقّع عن البنك موظف ومعتمِد. يجب أن يوقّع الآن شخص له الدور الآخر.',
  implementationNotOver: 'يستمر التنفيذ حتى {endsAt}، وينتهي حينئذ تلقائياً.',
  unknownBudgetLine: 'لا تتضمن الميزانية السطر {lineId}. يُرجى اختيار سطر من العقد.',
  requestDoesNotAddUp:
    'يبلغ مجموع السطور {lines} {currency}، ولا يتفق مع المبلغ الواجب دفعه {payable} {currency}. يُرجى تصحيح السطور.',
  exceedsCommitment:
    '{line, select, total {في المنحة بأكملها} other {في السطر ⁨{line}⁩}} يتوافر {available} {currency}، لكن المطلوب {asked} {currency}. يُرجى خفض المبلغ.',
  exceedsAdvance: 'يتوافر من السلفة {available} {currency}، لكن المطلوب {asked} {currency}. يُرجى خفض المبلغ.',
  alreadyObligated: 'المنحة مربوطة من قبل بطلب الدفع هذا.',
  noSuchObligation: 'المنحة غير مربوطة بطلب الدفع هذا على النحو الذي تتطلبه هذه الخطوة.',
  paymentsInFlight: 'ما زال {amount} {currency} في طريقه إلى مالك المشروع. يُرجى الانتظار حتى يدفعه البنك أو يرفضه.',
  eligibleOutOfRange: 'يجب أن يكون المبلغ المستوفي للشروط بين 0 و{highest} {currency}.',
  alreadySettled: 'سبق تحديد المجموع النهائي المستوفي للشروط.',
  notSettled: 'يُرجى أولاً تحديد المجموع النهائي المستوفي للشروط.',
  refundAboveClaim: 'المستحق على مالك المشروع {open} {currency}. يُرجى عدم تسجيل أكثر من ذلك.',
  balanceOpen:
    'يختلف ما دُفع، بعد خصم ما أُعيد، عن المجموع المستوفي للشروط بمقدار {difference} {currency}. يُرجى دفع الفرق أو المطالبة به أولاً.',
} satisfies Record<GrantRejection['kind'], string>;
