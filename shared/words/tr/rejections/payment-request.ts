import type { PaymentRequestRejection } from '../../../domain/payment-request/rejections.ts';

export const paymentRequestRejections = {
  grantNotPaying:
    'Bu hibe kapsamında mevcut durumda ({status}) ödeme yapılamaz. Ödeme için hibenin etkin olması gerekir.',
  requestWithoutLines: 'Talep ettiğiniz tutarı gösteren en az bir satır ekleyin.',
  requestLineNotPositive: '{lineNumber}. satırda tutar yok. Sıfırdan büyük bir tutar girin.',
  requestLineWithoutBudgetLine: '{lineNumber}. satırın ait olduğu bütçe satırını seçin.',
  requestLineUnknown:
    '{lineNumber}. satırda sözleşmede bulunmayan bir bütçe satırı belirtilmiş. Sözleşmeden bir satır seçin.',
  requestLineExceeded:
    '{available} {currency} kalan bir bütçe satırından {asked} {currency} talep ediyorsunuz. Talebi düşürün veya bütçe değişikliği isteyin.',
  requestExceedsGrant:
    '{asked} {currency} talep ediyorsunuz, ancak hibeden kalan {available} {currency}. Talebi düşürün.',
  invoiceTwiceInRequest:
    '{lineNumber}. satır, {invoiceNumber} numaralı faturayı ikinci kez talep ediyor. İki satırdan birini kaldırın.',
  advanceNotProvided: 'Bu hibede avans ödemesi yok. Maliyetleri gerçekleştikten sonra talep edin.',
  advanceAlreadyTaken: 'Bu hibenin avansı zaten alındı. Bunun yerine maliyetleri talep edin.',
  advanceTooLarge: '{asked} {currency} avans istiyorsunuz; en fazla {available} {currency} mümkün. Tutarı düşürün.',
  finalReportNotApproved: 'Son ödeme, nihai raporun onayından sonra yapılır. Önce nihai raporu sunun.',
  accountNotOwners: 'Bu hesap hibe sahibi kuruma ait değil. Kurumun kendi hesaplarından birini seçin.',
  accountNotActive: 'Banka hesabı etkin değil ({status}). Para gönderilmeden önce Bankanın hesabı doğrulaması gerekir.',
  requestWithoutDocuments:
    'Bu talebe ait kontrol edilmiş belge henüz yok. Kanıtlayıcı belgeleri yükleyin ve kontrol edilmelerini bekleyin.',
  checkedLinesDiffer:
    '{lineNumber}. satır tam olarak bir kez yanıtlanmalıdır. Talebin her satırı için bir tutar verin.',
  checkedAboveClaim:
    '{lineNumber}. satırda {claimed} {currency} talep ediliyor. Bu kadarını veya daha azını onaylayın.',
  reductionWithoutReason: '{lineNumber}. satırda talep edilenden azının neden onaylandığını yazın.',
  nothingApproved: 'Bu talepten hiçbir tutar onaylanmamış olur. Bunun yerine gerekçesiyle reddedin.',
  confirmerCheckedDocuments: 'Bu talebin belgelerini siz kontrol ettiniz. Yapılan işi başka bir kişi teyit etmelidir.',
  approverInvolved:
    '{as, select, claim {Bu talebi siz hazırladınız veya imzaladınız.} account {Ödemenin yapılacağı hesabı siz önerdiniz.} documentCheck {Bu talebin belgelerini siz kontrol ettiniz.} technicalConfirmation {Bu talepteki işi siz teyit ettiniz.} other {Bu talebi yeniden ödemeye siz hazırladınız.}} Onayı başka bir kişi vermelidir.',
} satisfies Record<PaymentRequestRejection['kind'], string>;
