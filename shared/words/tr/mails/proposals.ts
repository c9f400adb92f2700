import type { proposalsMails as english } from '../../en/mails/proposals.ts';
import type { MailText } from '../../mail-text.ts';

export const proposalsMails = {
  partnerInvited: {
    subject: 'Ortaklık daveti: {title}',
    text: '{owner}, İSEDAK hibesi için teklif ettiği “{title}” projesinde kurumunuzu ortak olmaya davet ediyor.\n\nLütfen aşağıdaki bağlantı üzerinden yanıt verin; son zaman: {due}. Hesap açmanız gerekmez. Bağlantı yalnızca size aittir: lütfen başkasına iletmeyin.',
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
    text: '{name} kurumuna gönderilen davet {address} adresinden geri döndü. Daveti kimse okumadı.\n\nDoğru adresi öğrenin, ortaklar sayfasında düzeltin ve daveti yeniden gönderin.',
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
  letterUnfit: {
    subject: 'Yazınız kabul edilmedi: {title}',
    text: '{owner} kurumunun “{title}” projesi için bağlantınızla gelen “{file}” dosyası incelendi ve kabul edilemiyor. Dosyayı kimse açamaz.\n\nNedeni ve yapılması gereken: {reason}\n\nLütfen aşağıdaki bağlantıdan başka bir dosya gönderin; son zaman: {due}. Hesap açmanız gerekmez. Daha önce verdiğiniz yanıt geçerlidir. Bağlantı yalnızca size aittir: lütfen başkasına iletmeyin.',
    action: 'Başka bir yazı gönder',
  },
  partnerLetterUnfit: {
    subject: 'Bir ortağın yazısı kabul edilmedi: {title}',
    text: '{name} kurumunun “{title}” projesi için gönderdiği “{file}” yazısı incelendi ve kabul edilemiyor. Dosyayı kimse açamaz.\n\n{name} kurumuna bildirilen açıklama: {reason}\n\n{name} kurumuna başka bir yazı göndermesi için e-postayla bağlantı iletildi; son zaman: {due}. Yazı gelmezse başka bir yoldan isteyin ve belgelere kendiniz ekleyin.',
    action: 'Ortakları aç',
  },
  proposalToTransmit: {
    subject: 'Bir teklif iletmenizi bekliyor: {title}',
    text: '{owner}, “{title}” teklifini imzaladı ve size gönderdi.\n\nLütfen teklifi okuyun ve iletin veya gerekçesiyle iade edin. En geç iletim zamanı: {due}; sonrasında teklif hükümsüz kalır.',
    action: 'Teklifi oku',
  },
  proposalReturned: {
    subject: 'Teklifiniz iade edildi: {title}',
    text: 'Odak noktanız “{title}” teklifini iade etti.\n\nGerekçe: {reason}\n\nTeklifi düzeltin ve sorumlu makamınıza yeniden imzalatın. Odak noktanızın en geç iletim zamanı: {due}.',
    action: 'Teklifi aç',
  },
  proposalRecalled: {
    subject: 'Değişiklik için geri çağrıldı: {title}',
    text: '{owner}, “{title}” teklifini değişiklik yapmak üzere geri çağırdı.\n\nGerekçe: {reason}\n\nİmzalanan içerik ve varsa alındı belgesi artık geçerli değildir. Teklifin, çağrı kapanmadan önce yeniden imzalanıp iletilmesi gerekir.',
    action: 'Durumunu gör',
  },
  proposalTransmitted: {
    subject: 'Alındı: {code}, {title}',
    text: 'İSEDAK Koordinasyon Ofisi, {owner} kurumunun “{title}” başlıklı teklifini aldı.\n\nAlınma zamanı: {received}\nKod: {code}\nİmzalanan içeriğin parmak izi (SHA-256): {fingerprint}\n\nLütfen bize her yazışınızda bu kodu belirtin. Alındı belgesi PDF olarak hazırdır; parmak iziyle herkes doğrulayabilir.',
    action: 'Alındı belgesini aç',
  },
  proposalWithdrawn: {
    subject: 'Bir teklif geri çekildi: {title}',
    text: '{owner}, “{title}” teklifini geri çekti.\n\nGerekçe: {reason}',
    action: 'Teklifi aç',
  },
  closingSoon: {
    subject: 'Kapanış yaklaşıyor, henüz iletilmedi: {title}',
    text: '{owner} kurumunun “{title}” başlıklı proje teklifi henüz iletilmedi. Çağrının bu aşamasının kapanışı: {due}.\n\nOdak noktasının bu andan önce iletmediği teklifler hükümsüz kalır. Sunucunun saati esastır.',
    action: 'Durumunu gör',
  },
  proposalLapsed: {
    subject: 'Teklifiniz hükümsüz kaldı: {title}',
    text: '“{title}” teklifi çağrı kapanmadan önce iletilmedi. Bu çağrıda artık dikkate alınamaz.',
    action: 'Teklifi aç',
  },
  proposalCancelled: {
    subject: 'Çağrı ve onunla birlikte teklifiniz iptal edildi: {title}',
    text: 'Çağrı bütünüyle iptal edildiği için “{title}” teklifi artık değerlendirilmeyecek. Bu, teklifiniz hakkında bir yargı değildir.\n\nGerekçe: {reason}\n\nTeklifi eskisi gibi okuyabilir ve sonraki bir çağrıda ondan yola çıkarak yeni bir teklif başlatabilirsiniz.',
    action: 'Teklifi aç',
  },
} satisfies Record<keyof typeof english, MailText>;
