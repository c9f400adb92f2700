import type { PaymentOrderRejection } from '../../../domain/payment-order/rejections.ts';

export const paymentOrderRejections = {
  orderWithoutAmount: 'Ödeme emrinde sıfırdan büyük bir tutar bulunmalıdır.',
  uetrMalformed: 'Bu ödemenin referansı bankaların kabul ettiği biçimde değil. Emri yeniden oluşturun.',
  entryOfAnotherAmount:
    'Banka, {ordered} tutarındaki bir emir için {booked} {currency} kaydetti. Ne kadar ödendiğini bankaya sorun.',
  resolutionDoesNotFit: 'Bu yanıt, emrin mevcut durumuna ({status}) uymuyor. Uyan bir yanıt seçin.',
} satisfies Record<PaymentOrderRejection['kind'], string>;
