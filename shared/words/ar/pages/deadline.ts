import type { Spoken } from '../../catalogue.ts';
import type { deadline as englishDeadline } from '../../en/pages/deadline.ts';

/** Words about closing times: the countdown, and what came too late. */
export const deadline = {
  closesIn: 'يُغلق بعد {time}',
  closed: 'مغلق',
  lateTitle: 'وصل بعد الإغلاق',
  lateArrived: 'وصل طلبكم في {arrived} بحسب ساعة الخادم.',
  lateClosed: 'أُغلقت المرحلة في {closed}، ولا يُعتد إلا بما يصل قبل ذلك.',
  lateKept:
    'لم يُفقد شيء: تبقى الاستمارة وشركاؤها ومستنداتها هنا كما هي. ويمكنكم الاطلاع عليها وبدء مقترح جديد منها في نداء لاحق.',
} satisfies Spoken<typeof englishDeadline>;
