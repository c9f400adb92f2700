import type { proposalsMails as english } from '../../en/mails/proposals.ts';
import type { MailText } from '../../mail-text.ts';

export const proposalsMails = {
  partnerInvited: {
    subject: 'Ortaklık daveti: {title}',
    text: '{owner}, COMCEC hibesi için teklif ettiği “{title}” projesinde kurumunuzu ortak olmaya davet ediyor.\n\nLütfen aşağıdaki bağlantı üzerinden yanıt verin; son zaman: {due}. Hesap açmanız gerekmez. Bağlantı yalnızca size aittir: lütfen başkasına iletmeyin.',
    action: 'Daveti oku ve yanıtla',
  },
  partnerReminded: {
    subject: 'Hatırlatma: ortaklık daveti: {title}',
    text: '{owner}, kurumunuzu “{title}” projesinde ortak olmaya davet etti ve henüz yanıt almadı.\n\nLütfen aşağıdaki bağlantıdan yanıt verin; son zaman: {due}. Hesap açmanız gerekmez. Reddetmek de bir yanıttır ve proje sahibinin planlamasına yardımcı olur.',
    action: 'Daveti oku ve yanıtla',
  },
  invitationWithdrawn: {
    subject: 'Davet geri çekildi: {title}',
    text: '{owner}, “{title}” projesine ortaklık davetini geri çekti. Önceki iletideki bağlantı artık geçersizdir. Yapmanız gereken bir şey yok.',
    action: 'Çağrıları gör',
  },
  invitationUndelivered: {
    subject: 'Davet ortağınıza ulaşmadı: {title}',
    text: '{name} kurumuna gönderilen davet {address} adresinden geri döndü. Orada kimse okumadı.\n\nDoğru adresi öğrenin. Ardından bu daveti geri çekin ve ortağı yeniden ekleyin; adres doğruysa daveti yeniden gönderin.',
    action: 'Ortakları aç',
  },
  invitationDelayed: {
    subject: 'Davet ortağınıza henüz ulaşmadı: {title}',
    text: '{name} kurumuna gönderilen davet {address} adresine henüz ulaşmadı: posta kutusu dolu veya sunucusu yanıt vermiyor.\n\nOrtağınıza başka bir yoldan haber verin veya daveti daha sonra yeniden gönderin.',
    action: 'Ortakları aç',
  },
  partnerAccepted: {
    subject: 'Bir ortak kabul etti: {title}',
    text: '{name}, “{title}” projesinde ortak olmayı kabul etti.',
    action: 'Teklifi aç',
  },
  partnerDeclined: {
    subject: 'Bir ortak reddetti: {title}',
    text: '{name}, “{title}” projesinde ortak olmayı reddetti.\n\nForm gönderilmediği sürece başka bir ortak ekleyebilirsiniz.',
    action: 'Teklifi aç',
  },
  proposalToTransmit: {
    subject: 'Bir teklif iletmenizi bekliyor: {title}',
    text: '{owner}, “{title}” teklifini imzaladı ve size gönderdi.\n\nLütfen teklifi okuyun ve iletin veya gerekçesiyle iade edin. En geç iletim zamanı: {due}; sonrasında teklif düşer.',
    action: 'Teklifi oku',
  },
  proposalReturned: {
    subject: 'Teklifiniz iade edildi: {title}',
    text: 'Odak noktanız “{title}” teklifini iade etti.\n\nGerekçe: {reason}\n\nTeklifi düzeltin ve sorumlu makamınıza yeniden imzalatın. Odak noktanızın en geç iletim zamanı: {due}.',
    action: 'Teklifi aç',
  },
  proposalRecalled: {
    subject: 'Bir teklif geri alındı: {title}',
    text: '{owner}, “{title}” teklifini değiştirmek üzere geri aldı. Şimdilik yapmanız gereken bir şey yok; imzalandığında size yeniden gelir.',
    action: 'Masamı aç',
  },
  proposalTransmitted: {
    subject: 'Teklifiniz iletildi: {title}',
    text: '“{title}” teklifi COMCEC Koordinasyon Ofisine şu anda iletildi: {moment}.\n\nAlındı belgesi teklifin sayfasından yazdırılabilir. Kodu ayrı bir e-postayla bildirilecektir.',
    action: 'Teklifi aç',
  },
  finalTransmitted: {
    subject: 'Nihai form iletildi: {code}',
    text: '“{title}” teklifinin nihai formu COMCEC Koordinasyon Ofisine şu anda iletildi: {moment}.\n\nAlındı belgesi teklifin sayfasından yazdırılabilir.',
    action: 'Teklifi aç',
  },
  proposalCode: {
    subject: 'Teklifinizin kodu: {code}',
    text: '“{title}” teklifinin kodu {code}. Lütfen bize her yazışınızda bu kodu belirtin.',
    action: 'Teklifi aç',
  },
  proposalWithdrawn: {
    subject: 'Bir teklif geri çekildi: {title}',
    text: '{owner}, “{title}” teklifini geri çekti.\n\nGerekçe: {reason}',
    action: 'Teklifi aç',
  },
  closingSoon: {
    subject: 'Kapanış yaklaşıyor, henüz iletilmedi: {title}',
    text: '{owner} kurumunun “{title}” başlıklı proje teklifi henüz iletilmedi. Çağrının bu aşaması {due} tarihinde kapanıyor.\n\nOdak noktasının bu andan önce iletmediği teklifler düşer. Sunucunun saati esastır.',
    action: 'Teklifi aç',
  },
  proposalLapsed: {
    subject: 'Teklifiniz hükümsüz kaldı: {title}',
    text: '“{title}” teklifi çağrı kapanmadan önce iletilmedi. Bu çağrıda artık dikkate alınamaz.',
    action: 'Teklifi aç',
  },
  proposalCancelled: {
    subject: 'Çağrı ve onunla birlikte teklifiniz iptal edildi: {title}',
    text: 'Çağrı bütünüyle iptal edildiği için “{title}” teklifi artık değerlendirilmeyecek. Bu, teklifiniz hakkında bir yargı değildir.\n\nTeklifi eskisi gibi okuyabilir ve sonraki bir çağrıda ondan yola çıkarak yeni bir teklif başlatabilirsiniz.',
    action: 'Teklifi aç',
  },
} satisfies Record<keyof typeof english, MailText>;
