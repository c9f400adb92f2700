import type { Missing } from '../../domain/proposal/rules/missing.ts';
import type { Spoken } from '../catalogue.ts';
import type { answers as englishAnswers, hints as englishHints } from '../en/form.ts';
import type { ByField, FormSection } from '../form-fields.ts';

/** Headings of the form's sections. */
export const sections = {
  general: 'Kısaca proje',
  summary: 'Özet',
  problem: 'Sorun ve ihtiyaç',
  aim: 'Amaç',
  targetGroups: 'Hedef gruplar',
  activities: 'Faaliyetler',
  humanResources: 'İnsan kaynakları',
  workPlan: 'İş planı',
  logframe: 'Mantıksal çerçeve',
  budget: 'Bütçe',
  risks: 'Riskler',
  sustainability: 'Projeden sonra',
  visibility: 'Görünürlük',
} satisfies Record<FormSection, string>;

/** What a section asks for, said under its heading. */
export const sectionHints = {
  general: 'Başlık, tema ve projeden sorumlu kişiler.',
  summary: 'Birkaç cümleyle: ne yapılacak, kiminle yapılacak ve sonrasında ne değişmiş olacak.',
  problem: 'Ülkelerin ortak sorunu nedir, bunu nereden biliyorsunuz ve neden iş birliği gerektiriyor?',
  aim: 'Proje sonunda neye ulaşılmış olacak? Doğrulanabilir sonuçlar belirtin.',
  targetGroups: 'Hangi ülkede kimler yararlanacak ve yaklaşık kaç kişi?',
  activities:
    'Yalnızca “soft” nitelikli faaliyetler finanse edilir: eğitim, çalıştay, ziyaret, araştırma ve benzerleri.',
  humanResources: 'Proje için çalışan herkes: uzmanlar, eğitmenler, tercümanlar, koordinatörler.',
  workPlan: 'Projelerin uygulama dönemi içinde, ay ay yapılacak işler.',
  logframe:
    'Genel amaçtan faaliyetlere kadar, her birine ulaşıldığını gösteren ölçütlerle. En az bir genel amaç, bir sonuç ve bir çıktı gerekir.',
  budget:
    'Her gider için bir satır. Satır tutarı, miktar ile birim fiyatın çarpımıdır; toplamlar sizin için hesaplanır.',
  risks: 'Neler ters gidebilir ve buna karşı ne yapacaksınız.',
  sustainability: 'Hibe sona erdiğinde sonuçlar nasıl kalıcı olacak? Bunları kimler sürdürecek?',
  visibility: 'Kamuoyu sonuçlardan ve destekten nasıl haberdar olacak?',
} satisfies Record<FormSection, string>;

/** Labels of the form's fields. */
export const fields = {
  general: {
    title: 'Proje başlığı',
    themeId: 'Çağrı teması',
    projectTypeId: 'Proje türü',
    contactName: 'İletişim kişisi',
    contactEmail: 'İletişim kişisinin e-posta adresi',
    contactPosition: 'İletişim kişisinin unvanı',
    contactPhone: 'İletişim kişisinin telefonu',
    responsibleAuthorityName: 'Sorumlu makam',
    responsibleAuthorityPosition: 'Sorumlu makamın unvanı',
  },
  summary: {
    text: 'Projenin özeti',
  },
  problem: {
    text: 'Sorun ve ihtiyaç',
  },
  aim: {
    text: 'Amaç ve beklenen sonuçlar',
  },
  targetGroups: {
    text: 'Hedef gruplar ve yararlanıcılar',
  },
  activities: {
    key: 'Referans',
    kind: 'Faaliyet türü',
    mode: 'Düzenlenme biçimi',
    title: 'Başlık',
    place: 'Yer',
    fromMonth: 'İlk ay',
    toMonth: 'Son ay',
    startDate: 'İlk gün',
    endDate: 'Son gün',
    hostCountry: 'Ev sahibi ülke',
    participants: 'Katılımcılar',
  },
  humanResources: {
    role: 'Projedeki görevi',
    name: 'Adı soyadı, biliniyorsa',
    institution: 'Kurum',
    tasks: 'Görevler',
    days: 'Çalışma günü',
  },
  workPlan: {
    activityKey: 'Faaliyet',
    task: 'Yapılacak iş',
    fromMonth: 'İlk ay',
    toMonth: 'Son ay',
    responsible: 'Sorumlu',
  },
  logframe: {
    level: 'Düzey',
    description: 'Açıklama',
    indicator: 'Gösterge',
    baseline: 'Proje öncesi değer',
    target: 'Proje sonu hedefi',
    verification: 'Doğrulama yöntemi',
    assumption: 'Varsayım',
  },
  budget: {
    heading: 'Bütçe başlığı',
    activityKey: 'Faaliyet',
    unit: 'Birim',
    quantity: 'Miktar',
    unitPriceMinor: 'Birim fiyat',
    payer: 'Ödeyen',
    justification: 'Gerekçe',
    priceBasis: 'Fiyatın dayanağı',
    cost: 'Gider türü',
    people: 'Kişi sayısı',
    inKind: 'Ayni olarak sağlanan',
    toOfficial: 'Kamu görevlisine ödenir',
    travelClass: 'Seyahat sınıfı',
    recoverable: 'Bir makam tarafından iade edilir',
  },
  risks: {
    risk: 'Risk tanımı',
    likelihood: 'Olasılık',
    impact: 'Etki',
    measure: 'Alınacak önlem',
  },
  sustainability: {
    text: 'Sonuçların kalıcılığı',
  },
  visibility: {
    text: 'Tanıtım ve görünürlük',
  },
} satisfies ByField<string>;

/** What a field asks for, where its label does not say it all. */
export const hints = {
  general: {
    title: 'Ne yapıldığı, kimin için ve nerede, tek satırda',
    contactName: 'Teklifle ilgili günlük soruları yanıtlayan kişi',
    contactPhone: 'Ülke koduyla birlikte, örneğin +256 414 320 000',
    responsibleAuthorityName: 'Kurumunuz adına imzalayan kişi',
  },
  activities: {
    title: 'Ne olduğu ve konusu, örneğin tahıl depolama konusunda eğitici eğitimi',
    hostCountry: 'Yüz yüze yapılanlar için',
    participants: 'Kendi ülkeniz dahil her ülkeden kaç kişi',
  },
  humanResources: {
    role: 'Örneğin eğitmen, tercüman, koordinatör',
    tasks: 'Bu kişinin ne yaptığı ve hangi faaliyette',
    days: 'Projenin tamamı için',
  },
  workPlan: {
    task: 'Yapılan iş, örneğin katılımcıları seçmek ve davet etmek',
    responsible: 'Bir kişi veya kurum',
  },
  logframe: {
    description: 'Amaç veya sonuç için neyin değişeceği, çıktı veya faaliyet için neyin üretileceği ya da yapılacağı',
    indicator: 'Sayılan veya ölçülen şey, örneğin hava geçirmez depolama yapan kooperatifler',
    baseline: 'Denetlenebilir bir sayı veya olgu, örneğin 0 kooperatif (2026)',
    target: 'Aynı göstergenin proje sonundaki değeri, örneğin 120 kooperatif (2027)',
    verification: 'Nereden görülebileceği, örneğin katılım listeleri, anket',
    assumption: 'Bunun gerçekleşmesi için proje dışında geçerli olması gereken',
  },
  budget: {
    activityKey: 'Projenin tamamına ait bir gider için boş bırakın',
    unit: 'Sayılan şey, örneğin gidiş dönüş bilet, gece, gün, sayfa',
    quantity: 'Geceler ve günler bütün kişiler için birlikte sayılır, örneğin 10 kişi 3 gece: 30',
    unitPriceMinor: 'Satırın tamamı için değil, bir birim için',
    priceBasis: 'Fiyata dayanak olarak sunabileceğiniz belge',
    cost: 'Çağrının bazı sınırları buna göre uygulanır',
    justification: 'Tam olarak ne, kimin için ve neden gerekli',
  },
  risks: {
    risk: 'Örneğin vizelerin gecikmesi, bir eğitmenin hastalanması',
    measure: 'Bunu nasıl önlediğiniz veya olursa ne yapacağınız',
  },
} satisfies Spoken<typeof englishHints>;

/** The answers among which a field lets choose. */
export const answers = {
  training: 'Eğitim',
  workshop: 'Çalıştay',
  conference: 'Konferans veya seminer',
  studyVisit: 'Çalışma ziyareti',
  promotion: 'Tanıtım faaliyeti',
  exchangeOfExperts: 'Uzman değişimi',
  feasibilityStudy: 'Fizibilite çalışması',
  needsAssessment: 'İhtiyaç analizi',
  study: 'Analitik çalışma veya rapor',
  policyResearch: 'Politika araştırması',
  material: 'Eğitim veya tanıtım materyali',
  inPerson: 'Yüz yüze',
  online: 'Çevrim içi',
  low: 'Düşük',
  medium: 'Orta',
  high: 'Yüksek',
  aim: 'Genel amaç',
  outcome: 'Sonuç',
  output: 'Çıktı',
  activity: 'Faaliyet',
  grant: 'Hibe',
  owner: 'Proje sahibi',
  partner: 'Bir ortak',
  rateTable: 'Çağrının birim fiyatları',
  quote: 'Tek fiyat teklifi',
  threeQuotes: 'Üç fiyat teklifi',
  tender: 'Açık ihale',
  estimate: 'Kendi tahmininiz',
  staff: 'Proje personeli',
  expertFee: 'Uzman veya eğitmen ücreti',
  honorarium: 'Honoraryum',
  interpretation: 'Yazılı ve sözlü çeviri',
  travel: 'Uluslararası seyahat',
  localTravel: 'Yurt içi ulaşım',
  accommodation: 'Konaklama',
  perDiem: 'Gündelik',
  venue: 'Salon ve ikram',
  service: 'Araştırma ve diğer hizmetler',
  equipment: 'Ekipman',
  contingency: 'Beklenmeyen giderler',
  indirect: 'Dolaylı maliyetler',
  tax: 'Vergi',
  other: 'Diğer',
  nothing: 'Yok',
  meals: 'Yemek',
  lodging: 'Konaklama',
  both: 'Yemek ve konaklama',
  yes: 'Evet',
  no: 'Hayır',
  economy: 'Ekonomi sınıfı',
  business: 'Business sınıfı',
} satisfies Record<keyof typeof englishAnswers, string>;

/** Words of the form that no single field has. */
export const people = 'Kişi sayısı';
export const removeCountry = '{number}. ülkeyi kaldır';
export const addCountry = 'Ülke ekle';
export const atLeastOneRow = 'En az bir satır';

/** Why a field is not good enough to send the form. */
export const missing = {
  missing: 'Eksik: {field}',
  malformed: '{field}: biçimi doğru değil',
  notOfThisCall: '{field}: bu seçenek çağrıda yer almıyor',
  outsideImplementation: '{field}: projelerin uygulama döneminin dışında',
  endsBeforeItStarts: '{field}: başlangıçtan önce',
  unknownActivity: '{field}: böyle bir faaliyet yok',
  notUnique: '{field}: burada iki kez geçiyor',
  tooMany: '{field}: çağrının izin verdiğinden fazla',
  noAim: 'Çerçevede henüz genel amaç yok',
  noOutcome: 'Çerçevede henüz sonuç yok',
  noOutput: 'Çerçevede henüz çıktı yok',
} satisfies Record<Missing['reason'], string>;
