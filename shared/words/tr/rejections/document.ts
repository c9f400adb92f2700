import type { DocumentRejection } from '../../../domain/document/rejections.ts';

export const documentRejections = {
  documentTooLarge:
    'Dosya {sizeBytes, number} bayt; en fazla {maxBytes, number} bayt kabul edilir. Küçültüp yeniden gönderin.',
  documentTypeNotTaken: 'Bu belge için bu türde dosya kabul edilmiyor. PDF olarak kaydedip yeniden gönderin.',
  caseTakesNoDocuments: 'Bu dosya gönderildi; artık belge eklenemez.',
  documentInUse: 'Belge, ait olduğu dosyayla birlikte gönderildi ve artık kaldırılamaz.',
  documentReplacesOther: 'Bu, o belgenin yeni bir sürümü değil. Aynı türden, hâlâ geçerli olan bir belge seçin.',
  tooManyLetters:
    'Bu bağlantıyla {maximum, number} mektup gönderildi; daha fazlası kabul edilmez. Sizi davet eden kuruma başvurun.',
  documentHeldBack:
    'Dosya kötü amaçlı yazılıma karşı hâlâ taranıyor. Bir dakika sonra yeniden deneyin; yine açılmazsa dosyanın yeniden gönderilmesini isteyin.',
  documentStillAwaited: 'Dosya {until} tarihine kadar hâlâ bekleniyor.',
} satisfies Record<DocumentRejection['kind'], string>;
