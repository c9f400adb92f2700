import type { DocumentKind } from '../../domain/document/ids.ts';
import type { RejectionReason } from '../../domain/document/state.ts';

/** What a document is called on a page. */
export const documentKinds = {
  guidelines: 'Çağrı kılavuzu',
  partnerConsent: 'Ortak muvafakati',
  projectFiche: 'Proje fişi',
  logframe: 'Mantıksal çerçeve',
  workPlan: 'İş planı',
  termsOfReference: 'İş tanımı',
  curriculumVitae: 'Özgeçmiş',
  quote: 'Fiyat teklifi',
  mandate: 'İmza yetki belgesi',
  bankProof: 'Banka hesabı belgesi',
  signedContract: 'İmzalı sözleşme',
  agenda: 'Gündem',
  invitation: 'Davet yazısı',
  attendanceList: 'Katılımcı listesi',
  evaluation: 'Değerlendirme',
  photo: 'Fotoğraf',
  presentation: 'Sunum',
  study: 'Çalışma raporu',
  serviceContract: 'Hizmet sözleşmesi',
  timesheet: 'Zaman çizelgesi',
  receipt: 'Makbuz',
  passport: 'Pasaport',
  invoice: 'Fatura',
  ticket: 'Bilet',
  boardingPass: 'Biniş kartı',
  acceptanceNote: 'Kabul tutanağı',
  finalReport: 'Nihai rapor',
  output: 'Yayımlanacak çıktı',
  assetList: 'Demirbaş listesi',
  refundSlip: 'İade dekontu',
  other: 'Diğer belge',
} satisfies Record<DocumentKind, string>;

/** Why a file was not taken, and what to do about it. */
export const documentRefusals = {
  empty: 'Dosya boş. Başka bir dosya seçin.',
  malware: 'Dosya kötü amaçlı yazılım içeriyor. Bilgisayarınızı denetleyin ve temiz bir kopya kullanın.',
  typeNotAllowed: 'Bu dosya türü kabul edilmiyor. PDF, Word, Excel, PowerPoint, JPEG veya PNG olarak kaydedin.',
  typeDiffers: 'İçerik, adının belirttiğinden farklı türde. Dosyayı doğru biçimde yeniden kaydedin.',
  macros: 'Dosya program (makro) içerebilir. Makrosuz veya PDF olarak kaydedin.',
  encrypted:
    'Dosya parolayla kilitli veya değişikliğe karşı korumalı olduğundan denetlenemiyor. Korumayı kaldırın veya yeni bir PDF olarak yazdırın.',
  archive: 'Dosya bir arşiv veya içinde sıkıştırılmış ya da ekli başka dosyalar var. Dosyaları tek tek gönderin.',
  damaged: 'Dosya bozuk, yarım kalmış veya denetlenemeyecek biçimde yapılmış. Yeniden veya PDF olarak kaydedin.',
  activeContent:
    'Dosya açıldığında kendiliğinden bir şey yapabilir (betik, program başlatma, canlı veri bağlantısı). Yeni bir PDF olarak yazdırın.',
  fetchesContent:
    'Dosya açıldığında başka yerden şablon veya resim getiriyor; bu, dosyayı kimin okuduğunu belli eder. Bunları dosyaya ekleyin veya PDF olarak kaydedin.',
  polyglot: 'Dosya aynı anda iki farklı tür olarak okunabiliyor. Yeniden kaydedin veya PDF olarak yazdırın.',
  bomb: 'Dosya açıldığında kendi boyutunun çok üzerine çıkıyor. Yeniden veya PDF olarak kaydedin.',
  hashDiffers: 'Ulaşan içerik, bildirilen dosyanınki değil. Dosyayı yeniden gönderin.',
  sizeDiffers: 'Dosya bildirilenden farklı boyutta ulaştı. Yeniden gönderin.',
  arrivedLate:
    'Belge, ait olduğu kayıt gönderildikten sonra ulaştı; bu nedenle onun parçası değildir. Kayıt size iade edilirse belgeyi yeniden gönderin.',
} satisfies Record<RejectionReason, string>;
