import type { Spoken } from '../../catalogue.ts';
import type { invitation as englishInvitation } from '../../en/pages/invitation.ts';

export const invitation = {
  title: 'Ortaklık daveti',
  text: '{institution}, İSEDAK hibesi için teklif ettiği bir projede kurumunuzu ortak olmaya davet ediyor.',
  project: 'Proje',
  owner: 'Teklif eden',
  yourPart: 'Projedeki rolünüz',
  yourInstitution: 'Kurumunuz',
  answerTitle: 'Yanıtınız',
  answerText: 'Hesap açmanız gerekmez. Adınız ve unvanınız, kurumunuzun muvafakati olarak saklanır.',
  name: 'Adınız soyadınız',
  position: 'Unvanınız',
  confirm: 'Kurumum adına hareket etmeye yetkiliyim ve kurumum bu projede ortak olmayı kabul ediyor. Rolü: {part}',
  confirmMissing: 'Kurumunuz adına kabul etmek için bu kutuyu işaretleyin',
  nameMissing: 'Adınızı soyadınızı yazın',
  positionMissing: 'Unvanınızı yazın',
  accept: 'Ortaklığı kabul et',
  decline: 'Reddet',
  declineReason: 'Gerekçe',
  letter: 'Kurumunuzun yazısı',
  letterText:
    'Yazıyı bu bağlantıdan, yanıt verdikten sonra da gönderebilirsiniz; son zaman: {until}. Yanıtınız yazı olmadan da geçerlidir.',
  letterAgain:
    'Yazınız kabul edilmedi; nedeni aşağıda belirtilmiştir. Lütfen bu bağlantıdan başka bir yazı gönderin; son zaman: {until}.',
  letterClosed:
    'Bu bağlantıdan şu anda yazı gönderilemez. Hâlâ gerekiyorsa {institution} kurumuna başka bir yoldan iletin.',
  letterDrop: 'İmzalı yazıyı seçin veya buraya bırakın',
  letterReplace: 'Yerine başka bir yazı seçin',
  /** How a link stands that can no longer be answered, and what to do. */
  standings: {
    accepted: {
      title: 'Teşekkürler: ortaklık kabul edildi',
      text: '{institution} bilgilendirildi. Yanıtınız tamamdır.',
    },
    declined: {
      title: 'Ortaklığı kabul etmediniz',
      text: '{institution} bilgilendirildi. Kurumunuz yine de katılmak isterse {institution} kurumundan yeni bir davet isteyin.',
    },
    withdrawn: {
      title: 'Davet geri çekildi',
      text: '{institution} davetini geri çekti. Bir şey yapmanız gerekmez.',
    },
    replaced: {
      title: 'Daha yeni bir davet var',
      text: '{institution} bundan sonra başka bir davet gönderdi. Son iletideki bağlantıyı kullanın; bu bağlantı artık geçerli değil.',
    },
    expired: {
      title: 'Bu davetin süresi doldu',
      text: 'Son yanıt zamanı: {until}. {institution} kurumundan yeniden göndermesini isteyin: size e-postayla yeni bir bağlantı gelir.',
    },
    closed: {
      title: 'Bu teklife artık ortak eklenemez',
      text: 'Teklif karara bağlandı veya geri çekildi. Bir şey yapmanız gerekmez; sorunuz varsa {institution} kurumuna sorun.',
    },
  },
  unreadableTitle: 'Bu bağlantı eksik',
  unreadableText:
    'E-posta programları uzun bağlantıları bazen böler. Bağlantıyı iletiden bir kez daha açın veya tamamını adres çubuğuna kopyalayın. Yine buraya gelirse sizi davet eden kurumdan yeniden göndermesini isteyin.',
} satisfies Spoken<typeof englishInvitation>;
