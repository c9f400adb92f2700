import type { Spoken } from '../../catalogue.ts';
import type { deadline as englishDeadline } from '../../en/pages/deadline.ts';

/** Words about closing times: the countdown, and what came too late. */
export const deadline = {
  closesIn: 'Kapanışa {time}',
  closed: 'Kapandı',
  lateTitle: 'Kapanıştan sonra ulaştı',
  lateArrived: 'Talebinizin sunucu saatine göre ulaşma zamanı: {arrived}.',
  lateClosed: 'Aşamanın kapanışı: {closed}. Yalnızca bundan önce ulaşanlar geçerlidir.',
  lateKept:
    'Hiçbir şey kaybolmadı: form, ortaklar ve belgeler burada olduğu gibi kalır. Okuyabilir, sonraki bir çağrıda bunlardan yeni bir teklif başlatabilirsiniz.',
} satisfies Spoken<typeof englishDeadline>;
