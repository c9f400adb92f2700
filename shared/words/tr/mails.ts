import type { mailFrame as englishMailFrame, mails as englishMails } from '../en/mails.ts';

/**
 * Every mail that the product sends. Places that may stand in them: title, code, owner (the institution), reason, due, amount, name.
 */
export const mails = {
  personInvited: {
    subject: 'COMCEC Proje Finansmanı hesabınız',
    text: 'COMCEC Proje Finansmanı için kaydınız yapıldı. Bu e-posta adresiyle oturum açın.',
    action: 'Oturum aç',
  },
  callPublished: {
    subject: 'Yeni proje teklif çağrısı: {title}',
    text: 'Bir proje teklif çağrısı yayımlandı: {title}.\n\nLütfen çalışma grubunuzdaki kurumları bilgilendirin. Kurumlar çevrim içi başvurur, tekliflerini siz iletirsiniz.',
    action: 'Çağrıyı gör',
  },
  callExtended: {
    subject: 'Çağrının kapanışı ertelendi: {title}',
    text: '{title} çağrısının yeni kapanış zamanı: {due}.\n\nGerekçe: {reason}',
    action: 'Çağrıyı gör',
  },
  documentRefused: {
    subject: 'Bir belge kabul edilmedi: {name}',
    text: '“{name}” dosyası incelendi ve kabul edilemiyor. Dosyayı kimse açamaz.\n\nNedeni ve yapılması gereken: {reason}',
    action: 'Belgeleri aç',
  },
  partnerInvited: {
    subject: 'Ortaklık daveti: {title}',
    text: '{owner}, COMCEC hibesi için teklif ettiği “{title}” projesinde kurumunuzu ortak olmaya davet ediyor.\n\nLütfen aşağıdaki bağlantı üzerinden yanıt verin. Hesap açmanız gerekmez.',
    action: 'Daveti oku ve yanıtla',
  },
  partnerReminded: {
    subject: 'Hatırlatma: ortaklık daveti: {title}',
    text: '{owner}, kurumunuzu “{title}” projesine ortak olmaya davet etti ve henüz yanıt almadı.\n\nLütfen aşağıdaki bağlantıdan yanıtlayın. Hesap gerekmez.',
    action: 'Daveti oku ve yanıtla',
  },
  invitationWithdrawn: {
    subject: 'Davet geri çekildi: {title}',
    text: '{owner}, “{title}” projesine ortaklık davetini geri çekti. Önceki iletideki bağlantı artık geçersizdir. Yapmanız gereken bir şey yok.',
    action: 'Çağrıları gör',
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
    text: '{owner}, “{title}” teklifini imzaladı ve size gönderdi.\n\nLütfen teklifi okuyun ve çağrı kapanmadan önce iletin veya gerekçesiyle iade edin.',
    action: 'Teklifi oku',
  },
  proposalReturned: {
    subject: 'Teklifiniz iade edildi: {title}',
    text: 'Odak noktanız “{title}” teklifini iade etti.\n\nGerekçe: {reason}\n\nTeklifi düzeltin ve çağrı kapanmadan önce sorumlu makamınıza yeniden imzalatın.',
    action: 'Teklifi aç',
  },
  proposalTransmitted: {
    subject: 'Teklifiniz iletildi: {title}',
    text: '“{title}” teklifi COMCEC Koordinasyon Ofisine iletildi.\n\nKodu ayrı bir e-postayla bildirilecektir.',
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
  clarificationAsked: {
    subject: '{code} kodlu teklifiniz hakkında soru',
    text: 'COMCEC Koordinasyon Ofisi “{title}” teklifi hakkında soruyor:\n\n{reason}\n\nSon yanıt zamanı: {due}.',
    action: 'Soruyu yanıtla',
  },
  clarificationAnswered: {
    subject: 'Yanıtlandı: {code}',
    text: '{owner}, {code} kodlu “{title}” teklifi hakkındaki soruyu yanıtladı.',
    action: 'Yanıtı oku',
  },
  clarificationEnded: {
    subject: 'Süresinde yanıtlanmadı: {code}',
    text: '{code} kodlu “{title}” teklifi hakkındaki soru süresinde yanıtlanmadı. Uygunluk kontrolü mevcut bilgilerle sürdürülecektir.',
    action: 'Teklifi aç',
  },
  secondPersonNeeded: {
    subject: 'İkinci bir kişi incelemeli: {code}',
    text: 'Bir kişi, {code} kodlu “{title}” teklifini uygun bulmadı.\n\nGerekçe: {reason}\n\nBu sonuç ancak başka bir kişi de aynı tespitte bulunursa kesinleşir.',
    action: 'Teklifi kontrol et',
  },
  eligible: {
    subject: '{code} kodlu teklifiniz uygun bulundu',
    text: '“{title}” teklifi çağrının koşullarını karşılıyor ve değerlendirmeye geçiyor. Kısa liste yayımlandığında size yeniden yazacağız.',
    action: 'Teklifi aç',
  },
  ineligible: {
    subject: '{code} kodlu teklifiniz uygun bulunmadı',
    text: '“{title}” teklifi çağrının koşullarını karşılamıyor.\n\nGerekçe: {reason}',
    action: 'Teklifi aç',
  },
  shortListed: {
    subject: '{code} kodlu teklifiniz kısa listede',
    text: '“{title}” teklifi kısa listeye alındı. Nihai form açıldığında size bildireceğiz; formda faaliyetler, insan kaynakları ve bütçe istenir.',
    action: 'Teklifi aç',
  },
  notShortListed: {
    subject: '{code} kodlu teklifiniz kısa listede değil',
    text: '“{title}” teklifi kısa listeye alınmadı. Verdiğiniz emek için teşekkür ederiz.',
    action: 'Sonucu gör',
  },
  finalOpened: {
    subject: '{code} kodlu teklifinizin nihai formu açıldı',
    text: 'Lütfen “{title}” teklifinin nihai formunu doldurun. Form önceki yolu izler: sorumlu makamınız imzalar, odak noktanız iletir.',
    action: 'Nihai formu doldur',
  },
  revisionAsked: {
    subject: 'Lütfen {code} kodlu teklifinizi revize edin',
    text: 'COMCEC Koordinasyon Ofisi “{title}” nihai formunu revize etmenizi istiyor. Son zaman: {due}. İstenenler her bölümün yanında yer alıyor.',
    action: 'Teklifi revize et',
  },
  revisionSubmitted: {
    subject: 'Revize edildi: {code}',
    text: '{owner}, {code} kodlu “{title}” teklifinin revizyonunu sundu.',
    action: 'Revizyonu oku',
  },
  finalListed: {
    subject: '{code} kodlu teklifiniz seçildi',
    text: '“{title}” teklifi {amount} tutarında hibeyle nihai listede yer alıyor.\n\nBanka, sözleşme hakkında size yazacaktır.',
    action: 'Teklifi aç',
  },
  reserved: {
    subject: '{code} kodlu teklifiniz yedek listede',
    text: '“{title}” teklifi yedek listede. Başka bir proje listeden düşerse finanse edilebilir.',
    action: 'Teklifi aç',
  },
  rejected: {
    subject: '{code} kodlu teklifiniz seçilmedi',
    text: '“{title}” teklifi seçilmedi. Verdiğiniz emek için teşekkür ederiz.',
    action: 'Sonucu gör',
  },
  questionAsked: {
    subject: '{title} çağrısı hakkında soru',
    text: '{title} çağrısı hakkında bir soru soruldu:\n\n{reason}\n\nYanıt, soranın adı belirtilmeden yayımlanır.',
    action: 'Soruyu yanıtla',
  },
  questionAnswered: {
    subject: '{title} çağrısı hakkındaki sorunuz yanıtlandı',
    text: 'COMCEC Koordinasyon Ofisi sorunuzu yanıtladı. Yanıt, çağrının sayfasında adınız belirtilmeden herkese açık olarak yer alır.',
    action: 'Yanıtı oku',
  },
  questionDeclined: {
    subject: '{title} çağrısı hakkındaki sorunuz',
    text: 'COMCEC Koordinasyon Ofisi bu soruyu çağrının sayfasında yanıtlamıyor.\n\nGerekçe: {reason}',
    action: 'Çağrıyı gör',
  },
  assessmentAssigned: {
    subject: 'Değerlendirmeniz için bir teklif',
    text: 'Değerlendirmeniz için size bir teklif verildi. Önce, değerlendirme yapmanıza engel bir durum olup olmadığını beyan edin.',
    action: 'Görevlendirmeyi aç',
  },
  assessmentReturned: {
    subject: 'Bir değerlendirme size iade edildi',
    text: 'Lütfen değerlendirmenizi yeniden gözden geçirin.\n\nGerekçe: {reason}',
    action: 'Değerlendirmeyi aç',
  },
  contractPrepared: {
    subject: '{code} hibe sözleşmesi imzaya hazır',
    text: 'Banka, “{title}” için sözleşmeyi hazırladı. Lütfen okuyup imzalayın.',
    action: 'Sözleşmeyi aç',
  },
  contractSigned: {
    subject: '{code} hibe sözleşmesi imzalandı',
    text: '“{title}” sözleşmesi iki tarafça imzalandı. Faaliyetler planlandığı gibi başlayabilir.',
    action: 'Hibeyi aç',
  },
  grantSuspended: {
    subject: '{code} hibesi askıya alındı',
    text: '“{title}” hibesi askıya alındı; yeniden başlatılana kadar ödeme yapılmaz.\n\nGerekçe: {reason}',
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
  reportSubmitted: {
    subject: 'Bir rapor sunuldu',
    text: 'Bir rapor incelemenizi bekliyor.',
    action: 'Raporu oku',
  },
  reportReturned: {
    subject: 'Raporunuz iade edildi',
    text: 'Raporunuzda değişiklik yapılması gerekiyor.\n\nGerekçe: {reason}',
    action: 'Raporu aç',
  },
  reportApproved: {
    subject: 'Raporunuz onaylandı',
    text: 'Raporunuz onaylandı. Bununla ilgili başka bir işlem gerekmiyor.',
    action: 'Raporu aç',
  },
  accountProposed: {
    subject: 'Bir banka hesabı geri arama bekliyor',
    text: 'Bir kurum bir banka hesabı önerdi. Lütfen başka bir kaynaktan bildiğiniz bir numaradan geri arama yapın.',
    action: 'Hesabı aç',
  },
  accountActivated: {
    subject: 'Banka hesabınıza ödeme yapılabilir',
    text: 'Kurumunuzun banka hesabı kontrol edildi ve artık bu hesaba ödeme yapılabilir.\n\nBir hesap önermediyseniz derhâl Bankaya yazın.',
    action: 'Hesabı aç',
  },
  requestSubmitted: {
    subject: 'Bir ödeme talebi kontrol bekliyor',
    text: '{amount} tutarında bir ödeme talebi sunuldu.',
    action: 'Talebi aç',
  },
  requestQueried: {
    subject: 'Ödeme talebiniz hakkında soru',
    text: 'Banka, ödeme talebiniz hakkında soruyor:\n\n{reason}\n\nÖdeme süresi, yanıtınızdan sonra işlemeye devam eder.',
    action: 'Soruyu yanıtla',
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
} satisfies Record<keyof typeof englishMails, Readonly<Record<'subject' | 'text' | 'action', string>>>;

/** The frame of every mail. */
export const mailFrame = {
  greeting: 'Sayın {name},',
  greetingUnnamed: 'Sayın İlgili,',
  linkHint: 'Düğme çalışmazsa bu adresi tarayıcınıza kopyalayın:',
  why: 'Bu e-postayı COMCEC Proje Finansmanındaki göreviniz nedeniyle alıyorsunuz. COMCEC’ten veya Bankadan hiç kimse sizden asla parola istemez.',
  digestSubject:
    '{count, plural, one {COMCEC Proje Finansmanından # ileti} other {COMCEC Proje Finansmanından # ileti}}',
  digestText: 'Son e-postanızdan bu yana gerçekleşenler:',
  digestAction: 'İşlerimi aç',
  settings: 'E-postaların size nasıl geleceğini seçin:',
  sender: 'COMCEC Koordinasyon Ofisi',
} satisfies Record<keyof typeof englishMailFrame, string>;
