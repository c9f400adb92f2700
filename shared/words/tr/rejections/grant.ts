import type { GrantRejection } from '#shared/domain/grant/rejections.ts';

export const grantRejections = {
  budgetBelowGrant:
    'Bütçe toplamı {lines} {currency}; bu, {grant} {currency} tutarındaki hibeden az. Hibe verilmeden önce bütçeyi düzeltin.',
  noActiveAccount:
    'Kurumun ({ownerName}) henüz etkin bir banka hesabı yok. Önce bir hesabın önerilmesini, geri aranmasını ve onaylanmasını sağlayın.',
  signatoryMissing: 'Proje sahibi adına imza atacak kişiyi belirtin.',
  contractHashDiffers:
    'Bu, imzalanacak metin değil. Sözleşmeyi yeniden okuyun ve şu parmak izini imzalayın: {contractHash}.',
  personHasSigned: 'Bu sözleşmeyi zaten imzaladınız. Sıradaki imzayı başka bir kişi atmalıdır.',
  otherBankRoleNeeded:
    'Banka adına bir görevli ve bir onay yetkilisi imza atar. Sıradaki imzayı diğer roldeki bir kişi atmalıdır.',
  implementationNotOver: 'Uygulamanın bitişi: {endsAt}. Uygulama o zaman kendiliğinden sona erer.',
  unknownBudgetLine: 'Bütçede {lineId} satırı yok. Sözleşmeden bir satır seçin.',
  requestDoesNotAddUp:
    'Satırların toplamı {lines} {currency}; bu, ödenecek {payable} {currency} ile uyuşmuyor. Satırları düzeltin.',
  exceedsCommitment:
    '{line, select, total {Hibenin tamamında} other {Bütçenin {line} satırında}} {available} {currency} kullanılabilir, ancak {asked} {currency} isteniyor. Tutarı düşürün.',
  exceedsAdvance: 'Avanstan {available} {currency} kullanılabilir, ancak {asked} {currency} isteniyor. Tutarı düşürün.',
  alreadyObligated: 'Hibe bu ödeme talebi için zaten bağlanmış.',
  noSuchObligation: 'Hibe bu ödeme talebi için bu adımın gerektirdiği şekilde bağlanmamış.',
  paymentsInFlight:
    '{amount} {currency} hâlâ proje sahibine ulaşma sürecinde. Bankanın ödemesini veya reddetmesini bekleyin.',
  eligibleOutOfRange: 'Uygun tutar 0 ile {highest} {currency} arasında olmalıdır.',
  alreadySettled: 'Nihai uygun toplam zaten belirlendi.',
  notSettled: 'Önce nihai uygun toplamı belirleyin.',
  refundAboveClaim: 'Proje sahibinin borcu {open} {currency}. Bundan fazlasını kaydetmeyin.',
  balanceOpen:
    'Ödenenden geri gelen düşüldüğünde kalan tutar, uygun toplamdan {difference} {currency} farklı. Önce bu farkı ödeyin veya talep edin.',
} satisfies Record<GrantRejection['kind'], string>;
