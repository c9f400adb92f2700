import type { session as englishSession } from '../../en/pages/session.ts';

export const session = {
  expiredTitle: 'Lütfen yeniden oturum açın',
  expiredText: 'Oturumunuz sona erdi. Yazdıklarınız bu cihazda saklanıyor ve oturum açtıktan sonra gönderilecek.',
  signingIn: 'Oturumunuz açılıyor…',
  noConnection: 'Şu anda bağlantı yok. Bağlantı geri gelince yeniden deneyin; yazdıklarınız bu cihazda duruyor.',
  failedTitle: 'Oturum açılamadı',
  failedText: 'Tekrar deneyin. Yine olmazsa İSEDAK Koordinasyon Ofisine yazın.',
  unknownTitle: 'Oturum açtınız, ancak kayıtlı değilsiniz',
  unknownText:
    'Oturum açtığınız e-posta adresinin kaydedilmesini kurumunuzdan veya İSEDAK Koordinasyon Ofisinden isteyin.',
} satisfies Record<keyof typeof englishSession, string>;
