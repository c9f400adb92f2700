import type {
  calls as englishCalls,
  proposalColumns as englishColumns,
  programmes as englishProgrammes,
} from '../../en/office/calls.ts';

/** The coordination office's desk for calls. */
export const calls = {
  title: 'Çağrılar',
  intro: 'Çağrı hazırlayın, ayarlarını bütün olarak denetleyin ve formu başvuranların göreceği biçimde görün.',
  none: 'Henüz çağrı yok. İlkini hazırlayın.',
  newCall: 'Çağrı hazırla',
  line: '{programme} · {number}. çağrı · {year}',
  windowLine: '{from} – {to}',
  newText: 'Program ve numara dışında her şey, çağrı yayımlanana kadar değiştirilebilir.',
  begin: 'Başlangıç noktası',
  beginPreset: 'Programın olağan ayarları',
  beginCopy: 'Önceki bir çağrının kopyası',
  copied: 'Kopyalanacak çağrı',
  number: 'Çağrı numarası',
  numberTaken: 'Bu programın bu numarayı taşıyan bir çağrısı zaten var.',
  titleHint: 'Kamuya açık sayfada yer alacağı biçimde, örneğin “Fourteenth call for project proposals”.',
  create: 'Çağrı taslağını oluştur',
  settingsTitle: 'Ayarlar',
  preview: 'Başvuranların göreceği biçimde gör',
  checkTitle: 'Çağrının bütün olarak denetimi',
  sound: 'Ayarlar birbiriyle tutarlı.',
  faults: '{count, plural, one {düzeltilecek # yer} other {düzeltilecek # yer}}',
  headPublishes: 'Çağrıyı ofisin başkanı yayımlar.',
  frozen: 'Ayarların {edition}. sürümü yayımlandı ({moment}) ve artık değişmez.',
  fingerprint: 'Dijital parmak izi (SHA-256)',
  extendedFrom: 'Uzatıldı; çağrının önceki kapanışı: {moment}.',
  finalExtendedFrom: 'Uzatıldı; nihai aşamanın önceki kapanışı: {moment}.',
  windowsTitle: 'Takvim',
  preliminary: 'Ön başvuru aşaması',
  final: 'Nihai aşama',
  contract: 'Sözleşme',
  implementation: 'Projelerin yürütülmesi',
  today: 'Bugün, {day}',
  publishQuestion:
    'Bu çağrı yayımlansın mı? Tüm odak noktalarına e-postayla bildirilir. Bundan sonra ayarlar değiştirilemez; yalnızca kapanış zamanı ertelenebilir.',
  extendPreliminary: 'Ön başvuru aşaması. Kapanış: {moment} (İstanbul).',
  extendFinal: 'Nihai aşama. Kapanış: {moment} (İstanbul).',
  extendTo: 'Yeni kapanış zamanı (İstanbul)',
  extendReason: 'Gerekçe',
  extendReasonHint: 'Bu metni odak noktaları ve gönderilmemiş teklifi olan herkes okur.',
  extendFinalHint: 'Bu metni gönderilmemiş nihai teklifi olan herkes ve onların odak noktaları okur.',
  extendMissing: 'Bir zaman ve gerekçe girin',
  extended: 'Yeni kapanış zamanı: {moment}.',
  cancelReason: 'İptal gerekçesi',
  cancelHint: 'Gönderilmemiş ve süreci devam eden teklifler hükümsüz kalır. Bu işlem geri alınamaz.',
  cancelled: 'İptal edildi: {reason}',
  guidelines: 'Kılavuz dosyaları',
  guidelinesText: 'Çağrı yayımlandıktan sonra herkes bunları çağrının sayfasında okuyabilir.',
  guidelinesNone: 'Henüz kılavuz dosyası yok.',
  guidelinesFixed: 'Dosyalar çağrıyla birlikte yayımlandı ve olduğu gibi kalır.',
  previewTitle: 'Başvuranların göreceği form',
  previewText: 'Deneyin: sınırlar dahil, başvuru sahiplerindeki gibi çalışır. Yazdığınız hiçbir şey saklanmaz.',
  stage: 'Aşama',
  asked: 'İstenen belgeler',
  askedRequired: '{kind}, zorunlu',
  askedOptional: '{kind}, isteğe bağlı',
  askedSize: 'en çok {size}',
  partners: '{count, plural, =0 {Ortak şartı yok.} one {En az # ortak ülke.} other {En az # ortak ülke.}}',
  toCalls: 'Tüm çağrılar',
  standingTitle: 'Çağrının durumu',
  proposalsTitle: 'Teklifler',
  noProposals: 'Henüz bir teklif başlatılmadı.',
  allProposals: '{count, plural, one {Teklifi gör} other {Tüm teklifleri gör (#)}}',
  waitsSecond:
    '{count, plural, one {# tespit ikinci kişi olarak sizi bekliyor} other {# tespit ikinci kişi olarak sizi bekliyor}}',
  waitsAnybody:
    '{count, plural, one {# tespit ikinci bir kişiyi bekliyor} other {# tespit ikinci bir kişiyi bekliyor}}',
  waitsBack:
    '{count, plural, one {# teklif proje sahibinden geri geldi} other {# teklif proje sahiplerinden geri geldi}}',
  waitsCheck: '{count, plural, one {Kontrol edilecek # teklif} other {Kontrol edilecek # teklif}}',
  waitsColleague:
    '{count, plural, one {# tespitiniz bir meslektaşınızı bekliyor} other {# tespitiniz bir meslektaşınızı bekliyor}}',
  waitsOwners:
    '{count, plural, one {Soru sorulan # proje sahibinin yanıt süresi sürüyor} other {Soru sorulan # proje sahibinin yanıt süresi sürüyor}}',
  underWayTitle: 'Süren çağrılar',
  underWayNone: 'Süren bir çağrı yok.',
  openFinalText: 'Kısa listedeki tekliflerin nihai formu açılır; proje sahiplerine bitiş zamanı e-postayla bildirilir.',
  openFinalTo: 'Nihai aşamanın bitişi (İstanbul)',
  openFinalHint: 'Değerlendirme ve sözleşmeler için zaman bırakın: projelerin başlangıcı: {day}.',
  openFinalMissing: 'Bir zaman girin',
} satisfies Record<keyof typeof englishCalls, string>;

/** What stands at the head of each column of a call's proposals. */
export const proposalColumns = {
  code: 'Kod',
  title: 'Başlık',
  owner: 'Proje sahibi',
  area: 'Alan',
  status: 'Durum',
  submittedAt: 'İletilme zamanı',
} satisfies Record<keyof typeof englishColumns, string>;

/** The programmes by their own names. */
export const programmes = {
  cpf: 'İSEDAK Proje Finansmanı',
  covidResponse: 'İSEDAK COVID Müdahale Programı',
  alQuds: 'İSEDAK Kudüs Programı',
} satisfies Record<keyof typeof englishProgrammes, string>;
