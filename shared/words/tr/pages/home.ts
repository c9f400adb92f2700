import type { home as englishHome } from '../../en/pages/home.ts';

export const home = {
  welcomeTitle: 'İİT üyesi ülkeler arasında iş birliği için hibeler',
  welcomeText:
    'Üye ülkelerin kamu kurumları ve İİT kuruluşları, teknik iş birliği ve kapasite geliştirme hibelerine buradan başvurur: çağrıdan son ödemeye kadar.',
  welcomeSteps: 'Süreç nasıl işler',
  stepApply: 'Kurumunuz, en az iki ortak ülkeyle, projeyi kısa bir ön başvuru formunda anlatır.',
  stepTransmit: 'Sorumlu makamınız formu imzalar, ülkenizin odak noktası iletir.',
  stepAssess: 'Kısa listeye alınan projeler faaliyetleri ve bütçeyi ekler. Nihai liste bu sitede yayımlanır.',
  stepPaid: 'Hibe için Banka ile sözleşme yapılır ve ödeme belgeler karşılığında gerçekleştirilir.',
  openCalls: 'Şu anda açık çağrılar',
  title: 'İşlerim',
  greeting: 'Hoş geldiniz, {name}',
  proposalsTitle: 'Kurumunuzun teklifleri',
  proposalsNone: 'Kurumunuzun henüz teklifi yok. Teklif hazırlamak için açık bir çağrı seçin.',
  seeCalls: 'Çağrıları gör',
  deskTitle: 'Odak noktası iş listenizde',
  deskNone: 'İş listenizde bekleyen teklif yok.',
  keptTitle: 'Bu cihazda saklananlar',
  keptText:
    '{count, plural, one {Bir bölümde sunucuya henüz ulaşmamış değişiklikler var. Göndermek için bölümü açın.} other {# bölümde sunucuya henüz ulaşmamış değişiklikler var. Göndermek için bölümleri açın.}}',
  untitled: 'Başlıksız teklif',
  nextContinue: 'Yazmaya devam et',
  nextLook: 'İncele',
  nextTransmit: 'Oku ve ilet',
  nextAnswer: 'Soruyu yanıtla',
  nextFinal: 'Nihai formu doldur',
  nextRevise: 'Revize et',
} satisfies Record<keyof typeof englishHome, string>;
