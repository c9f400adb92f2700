import type { PaymentBatchRejection } from '../../../domain/payment-batch/rejections.ts';

export const paymentBatchRejections = {
  batchWithoutOrders: 'En az bir ödeme emri seçin.',
  batchTooLarge: 'Bir toplu ödemede en fazla {most} emir bulunabilir. Kalanlar için ikinci bir toplu ödeme açın.',
  orderTwiceInBatch: 'Aynı emir iki kez seçildi. Her emri bir kez seçin.',
  orderNotReady:
    'Seçtiğiniz bir emir toplu ödemeye hazır değil ({status}). Kontrolden geçmiş ve başka bir toplu ödemede bulunmayan emirleri seçin.',
  orderInOtherCurrency: 'Seçtiğiniz bir emrin para birimi {currency}. Bir toplu ödeme tek para biriminde yapılır.',
  executionDatePassed: 'Seçilen tarih ({executionDate}) geçmiş. Bugünü ({today}) veya daha ileri bir günü seçin.',
  orderAccountNotActive: 'En az bir emrin banka hesabı artık etkin değil. Toplu ödeme, hesap doğrulanana kadar bekler.',
  fileHashDiffers:
    'Gönderilecek dosyadan farklı bir dosyayı onayladınız. Dosyayı yeniden açın ve onaylamadan önce karşılaştırın.',
  batchApproverInvolved:
    '{as, select, maker {Bu toplu ödemeyi siz oluşturdunuz.} other {Bu toplu ödemeyi zaten onayladınız.}} Onayı başka bir kişi vermelidir.',
  batchReleaserOpened: 'Bu toplu ödemeyi siz açtınız. Serbest bırakma işlemini başka bir kişi yapmalıdır.',
  noAnswerYet: 'Banka bu toplu ödeme hakkında henüz yanıt vermedi.',
  ordersUnsettled: 'Bu toplu ödemedeki bazı emirler hâlâ işlemde. Tümü sona erdiğinde tamamlanır.',
} satisfies Record<PaymentBatchRejection['kind'], string>;
