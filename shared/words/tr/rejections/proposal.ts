import type { ProposalRejection } from '../../../domain/proposal/rejections.ts';

export const proposalRejections = {
  callClosed: 'Çağrı kapandı; bu çağrı için artık bir şey gönderilemez.',
  callCancelled:
    'Çağrı iptal edildi; bu çağrı için artık hiçbir şey gönderilemez. Formunuz burada kalır; sonraki bir çağrıda ondan başlayabilirsiniz.',
  callNotOpenYet: 'Çağrı henüz açılmadı. Açılış: {opensAt}.',
  stageStillOpen: 'Aşama hâlâ açık. Kontrole aşama kapandıktan sonra başlayın.',
  ownerNotActive: 'Kurumunuz şu anda başvuramaz. Neden etkin olmadığını COMCEC Koordinasyon Ofisine sorun.',
  ownerKindNotInCall: 'Bu çağrı sizin türünüzdeki kurumlara yönelik değil. Başka bir çağrı arayın.',
  ownerNotInWorkingGroup:
    'Kurumunuz bu alanın çalışma grubunun üyesi değil. Kendi alanlarınızdan birini seçin veya odak noktanızdan üyelik isteyin.',
  tooManyProposals:
    'Kurumunuz bu çağrı için azami teklif sayısına ulaştı: {maximum}. Yenisine başlamadan önce birini geri çekin.',
  themeNotInCall: 'Tema, bu çağrının ve alanın temaları arasında yok. Listeden birini seçin.',
  formIncomplete:
    '{count, plural, one {# yanıt eksik veya hatalı} other {# yanıt eksik veya hatalı}}. İşaretlenen bölümlere gidin, sonra tekrar deneyin.',
  tooFewPartnerCountries:
    '{accepted, plural, =0 {Şu ana kadar hiçbir ortak ülke kabul etmedi} one {Şu ana kadar # ortak ülke kabul etti} other {Şu ana kadar # ortak ülke kabul etti}}; çağrının gerektirdiği sayı: {needed}. Daha fazla ortak davet edin veya davet edilenlere hatırlatın.',
  documentsNotClean:
    'Bazı zorunlu belgeler eksik veya henüz kontrol edilmedi. Ekleyin veya kontrolün bitmesini bekleyin.',
  grantTooHigh:
    'Bütçede istenen tutar {asked}, ancak bir hibe en fazla {maximum} olabilir. Hibenin ödediği satırları düşürün.',
  grantIsNothing: 'Bütçede hibe istenmiyor. Hibenin ödeyeceği satırları ekleyin.',
  headingTooHigh:
    '{heading} kalemi hibeden {asked} alıyor; en fazla %{maximumPercent}, yani {maximum} alabilir. Satırlarını düşürün veya başkalarının ödemesini sağlayın.',
  ownShareTooLow:
    'Hibe dışından {paid} ödeniyor; bütçenin en az %{minimumPercent} kadarı, yani {needed} ödenmelidir. Sizin veya ortaklarınızın ödediğini ekleyin.',
  limitsBroken:
    '{count, plural, one {Form, çağrının # sınırını aşıyor.} other {Form, çağrının # sınırını aşıyor.}} Her biri, bütçe veya faaliyetler sayfasında satırıyla birlikte gösterilir.',
  formHasChanged: 'Form, okunduktan veya imzalandıktan sonra değişti. Bir kez daha okuyup yeniden imzalayın.',
  ownerHasNoFocalPoint:
    'İİT kuruluşlarının odak noktası yoktur. Teklifi sorumlu makamınız aracılığıyla kendiniz iletin.',
  focalPointVacant:
    'Şu anda {country} için {area} alanında kayıtlı bir odak noktası yok; bu teklifi kimse iletemez. Bakanlığınızdan, kapanıştan önce COMCEC Koordinasyon Ofisine birini bildirmesini isteyin.',
  ownerHasFocalPoint: 'Teklifi, iletecek olan odak noktanıza gönderin.',
  tooManyPartners: 'Bir teklifte en fazla {maximum} ortak bulunabilir.',
  partnerThereAlready: '{institutionName} zaten ortaklar arasında.',
  partnerInvitedJustNow:
    'Bu adrese davet gönderileli bir saat olmadı. Bir sonraki davetin gönderilebileceği zaman: {from}.',
  partnerUnknown: 'Böyle bir ortak yok. Ortakları görmek için sayfayı yenileyin.',
  partnerHasAnswered: 'Davet zaten yanıtlandı veya hiç gönderilmedi.',
  reminderNotDue: 'Şu anda hatırlatılacak ortak yok.',
  invitationNotCurrent: 'Bu davetin süresi doldu veya yerine yenisi gönderildi. Son e-postadaki bağlantıyı kullanın.',
  warningNotDue: 'Bu teklif için gönderilecek kapanış uyarısı yok.',
  notRunOut: 'Teklif süresinde gönderildi ve hükümsüz kalmaz.',
  ownInstitution: 'Bu teklifin sahibi olan kurumda görevlisiniz. Kararı başka biri vermelidir.',
  failureReasonMissing: 'Teklifin kontrolden neden geçmediğini yazın.',
  reasonAgainstDataMissing:
    'Verilere göre şu koşullar sağlanmıyor: {points}. Her birinin yanına, koşulu yine de neden sağlanmış saydığınızı yazın.',
  secondPersonNeeded: 'Bu uygunsuzluğu siz önerdiniz. İkinci bir kişi teyit etmelidir.',
  clarificationAskedAlready: 'Proje sahibine zaten bir kez soru soruldu; yalnızca bir kez sorulabilir.',
  clarificationAwaited: 'Proje sahibinin yanıt için son zamanı: {dueAt}. Yanıtı veya bu zamanı bekleyin.',
  clarificationTimeOver: 'Yanıt süresi doldu ({dueAt}). Koordinasyon Ofisi elindeki bilgilerle devam eder.',
  decisionNotForStage: 'Bu karar mevcut aşamaya ait değil. Başka bir karar seçin.',
  departureReasonMissing: 'Karar, değerlendirmelerin sonucundan ayrılıyor. Bunun gerekçesini yazın.',
  rankMissing: 'Yedek listedeki sırayı belirtin.',
  grantMissing: 'Hibeyi sıfırdan büyük bir tutar olarak yazın.',
  grantAboveRequest: 'Hibe, istenen tutardan ({requested}) fazla olamaz.',
  envelopeExceeded: 'Çağrıda kalan tutar yalnızca {left}. Hibeyi düşürün veya teklifi yedek listeye alın.',
  revisionAwaited: 'Proje sahibinin revizyon için son zamanı: {dueAt}. Revizyonu veya bu zamanı bekleyin.',
  revisionAsksMore: 'Revizyonda en fazla {ceiling} istenebilir. Hibenin ödediği satırları düşürün.',
  codeGivenAlready: 'Teklifin kodu zaten verilmiş.',
} satisfies Record<ProposalRejection['kind'], string>;
