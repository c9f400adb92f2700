import type { calls as englishCalls } from '../../en/pages/calls.ts';

export const calls = {
  title: 'Proje teklif çağrıları',
  intro: 'Her çağrı kendi temalarını, tarihlerini ve kurallarını belirler.',
  none: 'Şu anda açık çağrı yok. Çağrılar genellikle 1 Eylül’de açılır; o tarihte tekrar bakın veya odak noktanıza sorun.',
  opens: 'Açılış',
  closes: 'Kapanış',
  finalStageCloses: 'Nihai aşamanın kapanışı',
  implementation: 'Projelerin uygulanması',
  partnerMinimum: 'Ortak ülkeler',
  partnerMinimumText:
    '{count, plural, =0 {Zorunlu değil} one {Sizinki dışında en az #} other {Sizinki dışında en az #}}',
  projectTypes: 'Proje türleri',
  intermediary: 'Hukuki ve mali sorumlu',
  cancelled: 'Bu çağrı iptal edildi. Gerekçe: {reason}',
  themesTitle: 'Temalar',
  themesText: 'Her proje kendi alanının bir temasına hizmet etmelidir; diğerleri finanse edilmez.',
  startTitle: 'Teklif hazırlayın',
  startText:
    'İstediğiniz zaman ara verebilirsiniz. Yazdığınız her şey kaydedilir ve sorumlu makamınız imzalamadan hiçbir şey gönderilmez.',
  start: 'Teklif hazırlamaya başla',
  signInToStart: 'Teklif hazırlamak için oturum aç',
  notYours: 'Yalnızca kayıtlı bir kurumun hazırlayanları teklif başlatabilir.',
  projectTitle: 'Proje başlığı',
  projectTitleHint: 'Projenin ne yaptığını ve kimin için olduğunu yazın. Daha sonra değiştirebilirsiniz.',
  area: 'İş birliği alanı',
  theme: 'Tema',
  themeChoose: 'Önce bir alan seçin',
  seatNone:
    'Kurumunuzun {area} çalışma grubunda yeri yok; bu alanda teklif başlatılamaz. Koordinasyon ofisine başvurun.',
  seatEndsBefore:
    'Kurumunuzun {area} çalışma grubundaki yeri çağrı kapanmadan sona eriyor: teklif uygun bulunmaz. Şimdiden koordinasyon ofisine başvurun.',
  focalPointVacant:
    'Ülkenizin {area} alanında şu anda odak noktası yok; o olmadan teklif iletilemez. Yazmadan önce koordinasyon ofisine başvurun.',
  institution: 'Kurum',
  from: 'Önceki bir tekliften başla',
  fromHint: 'Formu ve ortakları aktarılır; ortakların yeniden davet edilmesi gerekir.',
  create: 'Teklifi oluştur',
  statement: 'Bir belgenin süresinde ulaşıp ulaşmadığında sunucunun saati esastır.',
} satisfies Record<keyof typeof englishCalls, string>;
