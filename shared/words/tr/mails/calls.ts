import type { callsMails as english } from '../../en/mails/calls.ts';
import type { MailText } from '../../mail-text.ts';

export const callsMails = {
  callPublished: {
    subject: 'Yeni proje teklif çağrısı: {title}',
    text: 'Bir proje teklif çağrısı yayımlandı: “{title}”.\n\nAçılış: {opens}.\nKapanış: {due}.\n\nLütfen çalışma grubunuzdaki kurumları bilgilendirin. Kurumlar çevrim içi başvurur, tekliflerini kapanıştan önce siz iletirsiniz.',
    action: 'Çağrıyı gör',
  },
  callOpened: {
    subject: 'Çağrı açıldı: {title}',
    text: '“{title}” çağrısı için artık teklif hazırlanıp gönderilebilir.\n\nÇağrının kapanışı: {due}. Odak noktasının bu andan önce iletmediği teklifler hükümsüz kalır. Sunucunun saati esastır.',
    action: 'Çağrıyı gör',
  },
  callExtended: {
    subject: 'Çağrının kapanışı ertelendi: {title}',
    text: '“{title}” çağrısının yeni kapanış zamanı: {due}.\n\nGerekçe: {reason}',
    action: 'Çağrıyı gör',
  },
  finalStageExtended: {
    subject: 'Nihai aşamanın kapanışı ertelendi: {title}',
    text: '“{title}” çağrısının nihai aşaması için yeni kapanış zamanı: {due}. Nihai teklifler bu zamana kadar yazılabilir, imzalanabilir ve iletilebilir.\n\nGerekçe: {reason}',
    action: 'Çağrıyı gör',
  },
  callClosed: {
    subject: 'Çağrı kapandı: {title}',
    text: '“{title}” çağrısı kapandı. Süresinde iletilen teklifler uygunluk kontrolünü bekliyor.',
    action: 'Kontrole başla',
  },
  callCancelled: {
    subject: 'Çağrı iptal edildi: {title}',
    text: '“{title}” çağrısı iptal edildi. Çağrıya sunulan teklifler artık değerlendirilmeyecek; proje sahiplerine bilgi verilmektedir.\n\nGerekçe: {reason}',
    action: 'Çağrıyı gör',
  },
  questionAsked: {
    subject: '{title} çağrısı hakkında soru',
    text: '“{title}” çağrısı hakkında bir soru soruldu:\n\n{reason}\n\nYanıt, soranın adı belirtilmeden yayımlanır.',
    action: 'Soruyu yanıtla',
  },
  questionAnswered: {
    subject: '{title} çağrısı hakkındaki sorunuz yanıtlandı',
    text: 'İSEDAK Koordinasyon Ofisi sorunuzu yanıtladı. Yanıt, çağrının sayfasında adınız belirtilmeden herkese açık olarak yer alır.',
    action: 'Yanıtı oku',
  },
  questionDeclined: {
    subject: '{title} çağrısı hakkındaki sorunuz',
    text: 'İSEDAK Koordinasyon Ofisi bu soruyu çağrının sayfasında yanıtlamıyor.\n\nGerekçe: {reason}',
    action: 'Çağrıyı gör',
  },
  answerPublished: {
    subject: '{title} çağrısı hakkında yeni bir yanıt',
    text: 'İSEDAK Koordinasyon Ofisi, “{title}” çağrısı hakkındaki bir soruyu herkese açık olarak yanıtladı. Lütfen okuyun: hazırladığınız teklifi ilgilendirebilir.',
    action: 'Yanıtı oku',
  },
  documentUnfit: {
    subject: 'Bir belge kabul edilmedi: {name}',
    text: '“{name}” dosyası incelendi ve kabul edilemiyor. Dosyayı kimse açamaz.\n\nNedeni ve yapılması gereken: {reason}',
    action: 'Belgeleri aç',
  },
} satisfies Record<keyof typeof english, MailText>;
