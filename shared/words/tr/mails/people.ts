import type { peopleMails as english } from '../../en/mails/people.ts';
import type { MailText } from '../../mail-text.ts';

export const peopleMails = {
  personInvited: {
    subject: 'İSEDAK Proje Finansmanı hesabınız',
    text: 'İSEDAK Proje Finansmanı için kaydınız yapıldı. Rolleriniz: {roles}.\n\nBu e-posta adresiyle oturum açın. İlk parolanız ayrı bir e-postayla gelir; ilk oturumunuzda kendi parolanızı seçer ve ikinci doğrulama adımınızı kurarsınız.',
    action: 'Oturum aç',
  },
  invitedAgain: {
    subject: 'İSEDAK Proje Finansmanı için yeni ilk parolanız',
    text: 'İSEDAK Proje Finansmanı için yeni ilk parolanız ayrı bir e-postayla gelir. Öncekinin yerine geçer ve yedi gün geçerlidir.\n\nBu e-posta adresiyle oturum açın; ilk oturumunuzda kendi parolanızı seçer ve ikinci doğrulama adımınızı kurarsınız. Bunu daha önce yaptıysanız parolanız geçerli kalır ve yenisi gelmez. Parolanızı unuttuysanız oturum açma sayfasında yenisini isteyin.',
    action: 'Oturum aç',
  },
  addressCorrected: {
    subject: 'Oturum açtığınız e-posta adresi değişti',
    text: 'İSEDAK Proje Finansmanındaki e-posta adresiniz düzeltildi. Bundan sonra bu adresle oturum açın: {address}. Parolanız ve ikinci doğrulama adımınız aynı kalır; e-postalarımız buraya gelir.\n\nBunu beklemiyorduysanız lütfen bu e-postayı yanıtlayın.',
    action: 'Oturum aç',
  },
  addressLeft: {
    subject: 'İSEDAK Proje Finansmanındaki e-posta adresiniz değiştirildi',
    text: '{name} artık İSEDAK Proje Finansmanında {formerAddress} adresiyle oturum açmıyor; e-postalarımız da artık buraya gelmiyor. Bir sistem yöneticisi başka bir adres girdi.\n\n{name} sizseniz ve bunu beklemiyorduysanız lütfen bu e-postayı hemen yanıtlayın: aksi hâlde bir başkası sizin yerinize oturum açabilir.',
    action: 'İSEDAK Proje Finansmanını aç',
  },
  rolesChanged: {
    subject: 'İSEDAK Proje Finansmanındaki rolleriniz değişti',
    text: 'Artık rolleriniz: {roles}.\n\nBunlarla neler yapabileceğinizi ilk sayfanız gösterir. Bu değişikliği beklemiyorduysanız lütfen bu e-postayı yanıtlayın.',
    action: 'İlk sayfamı aç',
  },
  rolesEnded: {
    subject: 'İSEDAK Proje Finansmanındaki rolleriniz sona erdi',
    text: 'İSEDAK Proje Finansmanında artık bir rolünüz yok. Yine de oturum açabilir ve çağrıları okuyabilirsiniz.\n\nBunu beklemiyorduysanız lütfen bu e-postayı yanıtlayın.',
    action: 'Çağrıları gör',
  },
  accessSuspended: {
    subject: 'İSEDAK Proje Finansmanına erişiminiz askıya alındı',
    text: 'İSEDAK Proje Finansmanında artık oturum açamazsınız. Orada yaptıklarınız saklanmaktadır.\n\nBunun bir hata olduğunu düşünüyorsanız lütfen bu e-postayı yanıtlayın.',
    action: 'Çağrıları gör',
  },
  accessReinstated: {
    subject: 'İSEDAK Proje Finansmanında yeniden oturum açabilirsiniz',
    text: 'İSEDAK Proje Finansmanına erişiminiz, önceki rollerinizle yeniden açıldı.',
    action: 'Oturum aç',
  },
  seatGiven: {
    subject: 'Çalışma grubunda üyelik: {area}',
    text: '{owner}, {day} tarihinden itibaren “{area}” çalışma grubunda üyeliğe sahiptir. Kurumunuz, çağrı açıkken bu alanda proje teklifi sunabilir.',
    action: 'Çağrıları gör',
  },
  seatEnded: {
    subject: 'Çalışma grubundaki üyelik sona eriyor: {area}',
    text: '{owner} kurumunun “{area}” çalışma grubundaki üyeliği {day} tarihinde sona eriyor. Kurumunuz bu tarihten sonra bu alanda teklif başlatamaz.\n\nBunun bir hata olduğunu düşünüyorsanız lütfen bu e-postayı yanıtlayın.',
    action: 'Çağrıları gör',
  },
  institutionSuspended: {
    subject: 'Kurumunuz İSEDAK Proje Finansmanında askıya alındı',
    text: '{owner}, İSEDAK Proje Finansmanında şimdilik yeni bir iş başlatamaz.\n\nGerekçe: {reason}\n\nBunun bir hata olduğunu düşünüyorsanız lütfen bu e-postayı yanıtlayın.',
    action: 'Çağrıları gör',
  },
  institutionReinstated: {
    subject: 'Kurumunuz yeniden katılabilir',
    text: '{owner} için askı kaldırıldı; kurum İSEDAK Proje Finansmanına eskisi gibi katılabilir.',
    action: 'Çağrıları gör',
  },
} satisfies Record<keyof typeof english, MailText>;
