import type { grantsMails as english } from '../../en/mails/grants.ts';
import type { MailText } from '../../mail-text.ts';

export const grantsMails = {
  grantAwarded: {
    subject: 'Bir sözleşme hazırlanacak: {code}',
    text: '{owner} kurumunun “{title}” projesine {amount} tahsis edildi. Lütfen hibe sözleşmesini hazırlayın.',
    action: 'İşlerimi aç',
  },
  contractPrepared: {
    subject: '{code} hibe sözleşmesi imzaya hazır',
    text: 'Banka, “{title}” için sözleşmeyi hazırladı. Lütfen okuyup imzalayın.',
    action: 'Sözleşmeyi aç',
  },
  contractToCountersign: {
    subject: '{code} hibe sözleşmesi Bankanın imzasını bekliyor',
    text: '{owner}, “{title}” sözleşmesini imzaladı. Şimdi Bankadan iki kişi imzalar; sözleşme ikinci imzayla geçerli olur.',
    action: 'Sözleşmeyi aç',
  },
  contractSigned: {
    subject: '{code} hibe sözleşmesi imzalandı',
    text: '“{title}” sözleşmesi iki tarafça imzalandı. Faaliyetler planlandığı gibi başlayabilir.',
    action: 'Hibeyi aç',
  },
  grantStarted: {
    subject: '{code} projesi başladı',
    text: '“{title}” projesinin uygulama süresi başladı. Her faaliyeti yapılmadan yeterince önce bildirin ve her makbuzu saklayın.',
    action: 'Hibeyi aç',
  },
  grantDeclined: {
    subject: '{code} hibesi reddedildi',
    text: '{owner} kurumunun “{title}” hibesi reddedildi ve ödenmeyecek.\n\nGerekçe: {reason}',
    action: 'İşlerimi aç',
  },
  grantSuspended: {
    subject: '{code} hibesi askıya alındı',
    text: '“{title}” hibesi askıya alındı; askı kaldırılana kadar ödeme yapılmaz.\n\nGerekçe: {reason}',
    action: 'Hibeyi aç',
  },
  grantResumed: {
    subject: '{code} hibesi devam ediyor',
    text: '“{title}” hibesi artık askıda değil. Faaliyetler ve ödemeler devam ediyor.',
    action: 'Hibeyi aç',
  },
  grantTerminated: {
    subject: '{code} hibesi feshedildi',
    text: '“{title}” hibesi feshedildi.\n\nGerekçe: {reason}',
    action: 'Hibeyi aç',
  },
  finalReportDue: {
    subject: '{code} nihai raporu bekleniyor',
    text: '“{title}” projesinin uygulama süresi sona erdi. Lütfen nihai raporu çıktılarıyla birlikte sunun.',
    action: 'Raporu yaz',
  },
  grantSettled: {
    subject: '{code} hesapları kapatıldı',
    text: '“{title}” projesinin hesapları kapatıldı. Geri ödenecek bir tutar yok.',
    action: 'Hibeyi aç',
  },
  refundDue: {
    subject: '{code} için geri ödenecek: {amount}',
    text: '“{title}” projesinin hesapları kapatıldı. Ödenen tutardan {amount} geri ödenecek.\n\nLütfen {code} kodunu belirterek Bankadaki program hesabına ödeyin. Tutar ulaştığında hibe kapatılır.',
    action: 'Hibeyi aç',
  },
  refundReceived: {
    subject: 'Geri ödemeniz ulaştı: {amount}',
    text: '{code} hibesi, “{title}” için {amount} ulaştı.',
    action: 'Hibeyi aç',
  },
  grantClosed: {
    subject: '{code} hibesi kapatıldı',
    text: '{owner} kurumunun “{title}” hibesi kapatıldı. Lütfen tüm belgeleri sözleşmede belirtilen süre boyunca saklayın.',
    action: 'Hibeyi aç',
  },
  activityNotified: {
    subject: 'Bir faaliyet bildirildi: {title}',
    text: '{owner}, {code} projesinin “{title}” faaliyetini bildirdi.',
    action: 'İşlerimi aç',
  },
  activityEvidence: {
    subject: 'Bir faaliyetin belgeleri sizi bekliyor: {title}',
    text: '{owner}, {code} projesinin “{title}” faaliyetine ait belgeleri sundu. Lütfen kabul edin veya soru sorun.',
    action: 'İşlerimi aç',
  },
  activityAccepted: {
    subject: 'Faaliyetiniz kabul edildi: {title}',
    text: '{code} projesinin “{title}” faaliyeti kabul edildi. Giderleri talep edilebilir.',
    action: 'Hibeyi aç',
  },
  activityQueried: {
    subject: 'Faaliyetiniz hakkında soru: {title}',
    text: 'İSEDAK Koordinasyon Ofisi, {code} projesinin “{title}” faaliyeti hakkında soruyor:\n\n{reason}\n\nGiderleri ancak faaliyet kabul edildikten sonra talep edilebilir. Lütfen eksikleri tamamlayın.',
    action: 'Soruyu yanıtla',
  },
  reportSubmitted: {
    subject: '{code} hakkında bir rapor incelemenizi bekliyor',
    text: '{owner}, “{title}” hakkında bir rapor sundu. Lütfen onaylayın veya gerekçesiyle iade edin.',
    action: 'Raporu oku',
  },
  reportReturned: {
    subject: '{code} raporunuz iade edildi',
    text: '“{title}” raporunuzda değişiklik yapılması gerekiyor.\n\nGerekçe: {reason}\n\nLütfen değiştirip yeniden sunun.',
    action: 'Raporu aç',
  },
  reportApproved: {
    subject: '{code} raporunuz onaylandı',
    text: '“{title}” raporunuz onaylandı. Bununla ilgili başka bir işlem gerekmiyor.',
    action: 'Raporu aç',
  },
} satisfies Record<keyof typeof english, MailText>;
