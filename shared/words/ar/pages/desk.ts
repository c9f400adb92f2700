import type { desk as englishDesk } from '../../en/pages/desk.ts';

export const desk = {
  title: 'صفحة عمل جهة الاتصال',
  intro:
    'ترسل إليكم مؤسسات بلدكم مقترحاتها، فتقرؤون كل مقترح ثم تحيلونه أو تعيدونه مع ذكر السبب. ويرى نوابكم الصفحة نفسها.',
  waiting: 'في انتظاركم',
  waitingNone: 'لا يوجد مقترح في الانتظار.',
  passedOn: 'المقترحات المحالة إلى مكتب التنسيق',
  passedOnNone: 'لم يُحَل أي مقترح بعد.',
  passedOnAt: 'أُحيل في {moment}',
  open: 'فتح صفحة العمل كاملة',
} satisfies Record<keyof typeof englishDesk, string>;
