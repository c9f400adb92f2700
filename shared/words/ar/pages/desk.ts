import type { Catalogue } from '../../catalogue.ts';

export const desk = {
  title: 'مكتب نقطة الاتصال',
  intro:
    'ترسل إليكم مؤسسات بلدكم مقترحاتها، فتقرؤون كل مقترح وتحيلونه أو تعيدونه مع بيان السبب. ويرى نوابكم المكتب نفسه.',
  waiting: 'بانتظاركم',
  waitingNone: 'لا يوجد مقترح بانتظاركم.',
  passedOn: 'أُحيلت إلى مكتب التنسيق',
  passedOnNone: 'لم يُحَل شيء بعد.',
  passedOnAt: 'أُحيل في {moment}',
  open: 'فتح المكتب كاملاً',
} satisfies Catalogue['desk'];
