import type { LedgerEntryRejection } from '#shared/domain/ledger/rejections.ts';

export const ledgerEntryRejections = {
  entryUnbalanced: 'الفرق بين المدين والدائن {differenceMinor} بأصغر وحدة. يجب أن يكون القيد متوازناً.',
  entryEmpty: 'يتطلب القيد طرفاً مديناً وطرفاً دائناً على الأقل.',
  isReversal: 'هذا القيد هو نفسه قيد عكسي، ولا يمكن عكسه.',
  notInSuspense: 'هذا القيد ليس في الحساب المعلق. لا يوجد ما يُخصص.',
  alreadyAssigned: 'سبق إخراج هذا القيد من الحساب المعلق. يُرجى أولاً عكس القيد الذي أخرجه.',
} satisfies Record<LedgerEntryRejection['kind'], string>;
