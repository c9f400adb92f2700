import type { paymentsMails as english } from '../../en/mails/payments.ts';
import type { MailText } from '../../mail-text.ts';

export const paymentsMails = {
  accountProposed: {
    subject: 'Bir banka hesabı geri arama bekliyor: {owner}',
    text: '{owner} için bir banka hesabı önerildi. Lütfen kurumu, öneride yazan değil, başka bir kaynaktan bildiğiniz bir numaradan geri arayın.',
    action: 'İşlerimi aç',
  },
  accountNoticed: {
    subject: 'Kurumunuz için bir banka hesabı önerildi',
    text: '{owner} için bir banka hesabı önerildi. Banka, bu hesaba ödeme yapmadan önce kurumunuzu geri arar.\n\nKurumunuzdan hiç kimse bunu yapmadıysa derhâl Bankaya yazın.',
    action: 'İşlerimi aç',
  },
  accountToApprove: {
    subject: 'Bir banka hesabı onay bekliyor: {owner}',
    text: '{owner} kurumunun banka hesabı için geri arama yapıldı. Lütfen hesabı onaylayın veya gerekçesiyle reddedin.',
    action: 'İşlerimi aç',
  },
  accountCooling: {
    subject: 'Banka hesabınız onaylandı, bekleme süresinde',
    text: '{owner} kurumunun banka hesabı onaylandı. Güvenliğiniz için hesaba ancak şu andan itibaren ödeme yapılabilir: {due}.\n\nKurumunuzdan hiç kimse hesap önermediyse derhâl Bankaya yazın.',
    action: 'İşlerimi aç',
  },
  accountActivated: {
    subject: 'Banka hesabınıza ödeme yapılabilir',
    text: 'Kurumunuzun banka hesabı kontrol edildi ve artık bu hesaba ödeme yapılabilir.\n\nBir hesap önermediyseniz derhâl Bankaya yazın.',
    action: 'Hesabı aç',
  },
  accountSuspended: {
    subject: 'Banka hesabınıza şimdilik ödeme yapılamaz',
    text: 'Banka, {owner} kurumunun banka hesabını askıya aldı. Hesaba ödeme yapılmaz.\n\nGerekçe: {reason}\n\nLütfen Bankaya yazın veya başka bir hesap önerin.',
    action: 'İşlerimi aç',
  },
  accountRejected: {
    subject: 'Banka hesabınız kabul edilmedi',
    text: 'Banka, {owner} için önerilen banka hesabını kabul etmedi.\n\nGerekçe: {reason}\n\nLütfen yeniden bir hesap önerin; hesap olmadan ödeme yapılamaz.',
    action: 'İşlerimi aç',
  },
  requestSubmitted: {
    subject: 'Bir ödeme talebi kontrol bekliyor: {code}',
    text: '{owner}, {code} projesi için {amount} talep etti. Lütfen belgelerini kontrol edin.',
    action: 'Talebi aç',
  },
  requestQueried: {
    subject: 'Ödeme talebiniz hakkında soru',
    text: 'Banka, ödeme talebiniz hakkında soruyor:\n\n{reason}\n\nÖdeme süresi, yanıtınızdan sonra işlemeye devam eder.',
    action: 'Soruyu yanıtla',
  },
  requestAnswered: {
    subject: 'Bir ödeme talebi hakkındaki soru yanıtlandı: {code}',
    text: '{owner}, {code} ödeme talebi hakkındaki soruyu yanıtladı. Lütfen kontrole devam edin.',
    action: 'Talebi aç',
  },
  requestToConfirm: {
    subject: 'Bir ödeme talebi teyidinizi bekliyor: {code}',
    text: 'Banka, {owner} kurumunun {code} ödeme talebinin belgelerini kontrol etti. Lütfen işin beyan edildiği gibi yapıldığını teyit edin.',
    action: 'Talebi aç',
  },
  requestToApprove: {
    subject: 'Bir ödeme talebi onayınızı bekliyor: {code}',
    text: '{owner} kurumunun {code} ödeme talebi kontrol ve teyit edildi. Lütfen onaylayın veya gerekçesiyle reddedin.',
    action: 'Talebi aç',
  },
  requestApproved: {
    subject: 'Ödeme talebiniz onaylandı',
    text: 'Ödeme talebiniz {amount} tutarında onaylandı. Ödeme yapıldığında size yeniden yazarız.',
    action: 'Talebi aç',
  },
  requestRejected: {
    subject: 'Ödeme talebiniz reddedildi',
    text: 'Ödeme talebiniz reddedildi.\n\nGerekçe: {reason}',
    action: 'Talebi aç',
  },
  paid: {
    subject: 'Ödendi: {amount}',
    text: 'Kurumunuzun hesabına {amount} ödendi.',
    action: 'Talebi aç',
  },
  paymentFailed: {
    subject: 'Size yapılan bir ödeme gerçekleşmedi: {code}',
    text: '{code} ödeme talebinizin tutarı hesabınıza ulaşmadı (bankanın gerekçesi: {reason}).\n\nKaybolan bir şey yok. Lütfen banka hesabı bilgilerinizi kontrol edin; Banka ardından yeniden öder.',
    action: 'Talebi aç',
  },
  paymentToReissue: {
    subject: 'Bir ödeme yeniden düzenlenecek: {code}',
    text: '{owner} kurumunun {code} ödeme talebinin tutarı ulaşmadı veya geri geldi (gerekçe: {reason}). Lütfen durumu kurumla netleştirin ve ödemeyi yeniden düzenleyin.',
    action: 'Talebi aç',
  },
  orderHeld: {
    subject: 'Bir ödeme bekletiliyor ve sizi bekliyor: {amount}',
    text: '{amount} tutarındaki bir ödeme emri, tarama veya banka tarafından bekletiliyor. Lütfen inceleyip karar verin.',
    action: 'İşlerimi aç',
  },
  orderSilent: {
    subject: 'Bir ödeme hakkında bankadan haber yok: {amount}',
    text: 'Banka, {amount} tutarındaki bir ödeme emri hakkında bilgi vermedi. Emir kendiliğinden yeniden gönderilmez. Lütfen ne olduğunu öğrenip karar verin.',
    action: 'İşlerimi aç',
  },
  orderRecalled: {
    subject: 'Bir ödeme geri çağrılacak: {amount}',
    text: '{amount} tutarındaki ödeme emrinin geri çağrılması istendi.\n\nGerekçe: {reason}\n\nLütfen bankanın yanıtı geldiğinde kaydedin.',
    action: 'İşlerimi aç',
  },
  batchToApprove: {
    subject: 'Bir toplu ödeme onay bekliyor: {code}',
    text: '{code} kodlu toplu ödeme kontrole hazır. Dosyası artık değişmez: onaylanan, bankanın aldığıdır.',
    action: 'İşlerimi aç',
  },
  batchToRelease: {
    subject: 'Bir toplu ödeme serbest bırakılmayı bekliyor: {code}',
    text: '{code} kodlu toplu ödeme onaylandı. Dosyasının bankaya gitmesi için lütfen serbest bırakın.',
    action: 'İşlerimi aç',
  },
  batchRejected: {
    subject: 'Banka bir toplu ödemeyi reddetti: {code}',
    text: 'Banka, {code} kodlu toplu ödemeyi bütünüyle reddetti. İçindeki hiç kimseye ödeme yapılmadı. Lütfen nedenini bulup giderin ve emirleri yeni bir toplu ödemeyle ödeyin.',
    action: 'İşlerimi aç',
  },
  suspenseOpened: {
    subject: 'Hesaptaki bazı tutarlar eşleştirilemiyor',
    text: 'Banka, emirlerimizin hiçbirine uymayan hareketler bildirdi. Biri eşleştirene kadar geçici hesapta kalırlar.',
    action: 'İşlerimi aç',
  },
  bankMessageRefused: {
    subject: 'Bankanın bir iletisi okunamadı',
    text: 'Bankanın bir iletisi okunamadı ve uygulanmadı.\n\nGerekçe: {reason}\n\nBilgimiz dışında emirler ilerlemiş olabilir. Lütfen iletiyi bankadan yeniden isteyin.',
    action: 'İşlerimi aç',
  },
} satisfies Record<keyof typeof english, MailText>;
