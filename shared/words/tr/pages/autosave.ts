import type { autosave as englishAutosave } from '../../en/pages/autosave.ts';

/** What the live region says about a draft. */
export const autosave = {
  saved: 'Tüm değişiklikler kaydedildi',
  saving: 'Kaydediliyor…',
  kept: 'Bu cihazda saklandı; bağlantı geri geldiğinde gönderilecek',
  signedOut: 'Bu cihazda saklandı; göndermek için oturum açın',
  conflict: 'Başka biri bu bölümü değiştirdi',
  refused: 'Kaydedilmedi: işaretlenenleri düzeltin',
  look: 'Ayrıntıları gör',
  atRisk: 'Kaydedilmedi: bu cihaz da saklayamıyor. Kaydedilene kadar bu sayfayı açık tutun',
  unsentTitle: 'Bu cihazda yazıldı, hiç gönderilmedi',
  unsentText:
    'Bu metin kaydedileceği sırada form artık değiştirilemiyordu. Teklifin parçası değildir. Hâlâ gerekli olanı kopyalayın.',
  unsentRemove: 'Bu cihazdan kaldır',
  typedText: 'Daha önce buraya yazdığınız metin geri verildi. Henüz gönderilmedi.',
  conflictTitle: 'Bu bölümün iki sürümü',
  conflictText: 'Siz yazarken başka biri bu bölümü kaydetti. Hangi sürümün kalacağını seçin; diğeri kaydedilmez.',
  keepMine: 'Benimki kalsın',
  takeTheirs: 'Diğeri kalsın',
  theirs: 'Kaydedilmiş sürüm',
} satisfies Record<keyof typeof englishAutosave, string>;
