import type { KernelRejection } from '../../../domain/kernel/decider.ts';

export const kernelRejections = {
  wrongState: 'هذا غير ممكن في الحالة الراهنة. يُرجى إعادة تحميل الصفحة لمعرفة ما هو ممكن الآن.',
  notPermitted: 'دوركم لا يسمح بذلك. يُرجى سؤال مؤسستكم أو مكتب تنسيق الكومسيك عمّن يستطيع القيام به.',
} satisfies Record<KernelRejection['kind'], string>;
