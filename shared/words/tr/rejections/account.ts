import type { AccountRejection } from '../../../domain/account/rejections.ts';

export const accountRejections = {
  holderNameNotLatin:
    'Hesap sahibinin adını, hesapta geçtiği gibi Latin harfleriyle yazın. Şu karakterler bankaya gönderilemez: {characters}',
  addressNotLatin: 'Adresi aksansız Latin harfleriyle yazın. Şu karakterler bankaya gönderilemez: {characters}',
  ibanMalformed: 'Bu bir IBAN değil. IBAN iki harf ve iki rakamla başlar, örneğin TR33 0006 1005.',
  ibanNeeded: 'Bu ülkedeki ({country}) hesaplara IBAN ile ödeme yapılır. Hesap numarası yerine IBAN’ı yazın.',
  ibanLengthWrong:
    'Bu ülkenin ({country}) IBAN uzunluğu {expected} karakterdir; bu IBAN’ın uzunluğu ise {length} karakter. Bankanın yazısıyla karşılaştırın.',
  ibanCheckDigitsWrong:
    'Bu IBAN’ın kontrol rakamları hatalı, yani bir karakter yanlış yazılmış. Bankanın yazısıyla karşılaştırın.',
  countryHasNoIban: 'Bu ülkede ({country}) IBAN kullanılmaz. Hesap numarasını ve bankanın BIC kodunu yazın.',
  accountCountryNotPaid: 'Program bu ülkedeki ({country}) hesaplara ödeme yapmaz. Üye bir ülkedeki bir hesabı yazın.',
  accountNumberMalformed: 'Hesap numarası 5 ila 34 harf ve rakamdan oluşur. Numarayı düzeltin.',
  bicNeeded: 'Bu ülkedeki ({country}) hesaplar için IBAN’ın yanında bankanın BIC kodu da gerekir. BIC kodunu ekleyin.',
  bicMalformed: '{bic} geçerli bir BIC kodu değil. BIC kodu 8 veya 11 karakterdir ve bankanın dört harfiyle başlar.',
  bicOfAnotherCountry:
    '{bic} BIC kodu, hesabın bulunduğu ülkenin ({country}) dışındaki bir bankaya ait. İkisinden birini düzeltin.',
  accountEvidenceNotClean:
    'Bu hesabın belgesi henüz yok, kötü amaçlı yazılım kontrolünden geçmedi veya başka bir kuruma ait. Bankanın yazısını yükleyin ve kontrol edildikten sonra tekrar deneyin.',
  callBackByProposer: 'Bu hesabı siz önerdiniz. Aramayı Bankadan başka bir kişi yapmalıdır.',
  callBackTimeWrong:
    'Arama, hesabın önerildiği an ({proposedAt}) ile şu an arasında yapılmış olmalıdır. Arama saatini düzeltin.',
  accountApproverInvolved:
    '{as, select, proposer {Bu hesabı siz önerdiniz.} other {Bu hesapla ilgili aramayı siz yaptınız.}} Onayı başka bir kişi vermelidir.',
  coolingNotOver: 'Bu hesabın bekleme süresinin bitişi: {until}. Hesap bundan sonra etkinleşir.',
} satisfies Record<AccountRejection['kind'], string>;
