import type { problems as englishProblems } from '../en/problems.ts';

/** What a person is told when a request fails, by the problem's name. */
export const problems = {
  malformed: 'Gönderilen veri okunamadı. Sayfayı yenileyip tekrar deneyin.',
  unauthenticated: 'Devam etmek için oturum açın. Yazdıklarınız bu cihazda saklanıyor.',
  forbidden: 'Rolünüz buna izin vermiyor. Bunu kimin yapabileceğini kurumunuza veya İSEDAK Koordinasyon Ofisine sorun.',
  notFound: 'Burada bir şey yok ya da görme yetkiniz bulunmuyor.',
  wrongState: 'Bu işlem mevcut durumda yapılamaz. Şu anda nelerin yapılabileceğini görmek için sayfayı yenileyin.',
  taken: 'Bu zaten mevcut. Mevcut olanı kullanın veya başka bir ad seçin.',
  callClosed: 'Çağrı kapandı; bu çağrı için artık bir şey gönderilemez.',
  staleVersion:
    'Siz açtıktan sonra başka biri bunu değiştirdi. Kendi sürümünüzü kaydetmeden önce onun sürümünü inceleyin.',
  versionMissing: 'Hangi sürümü değiştirdiğiniz anlaşılamadı. Sayfayı yenileyip tekrar deneyin.',
  tooLarge: 'Boyutu çok büyük. Küçültüp tekrar deneyin.',
  unsupportedType: 'Bu türde dosya kabul edilmiyor. PDF, Word, Excel, PowerPoint, JPEG veya PNG kullanın.',
  invalid: 'Eksik veya hatalı bir bilgi var. İşaretlenen alanları düzeltin.',
  ruleBroken: 'Çağrının bir kuralı buna izin vermiyor.',
  keyReused: 'Bu, daha önce farklı bir içerikle gönderildi. Sayfayı yenileyip tekrar deneyin.',
  tooMany: 'Aynı anda çok fazla istek geldi. Biraz bekleyip tekrar deneyin.',
  fault: 'Bizden kaynaklanan bir hata oluştu. Yazdıklarınız kaybolmadı; birkaç dakika sonra tekrar deneyin.',
} satisfies Record<keyof typeof englishProblems, string>;
