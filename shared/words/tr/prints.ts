import type { prints as englishPrints } from '../en/prints.ts';

/** What stands on every printed page. */
const page = {
  product: 'İSEDAK Proje Finansmanı',
  office: 'İSEDAK Koordinasyon Ofisi',
  pageOf: 'Sayfa {page} / {pages}',
  printed: 'Yazdırıldığı an: {moment}',
  moment: '{local} (İstanbul) · {utc} UTC',
  total: 'Toplam',
  code: 'Kod',
  title: 'Proje başlığı',
  owner: 'Proje sahibi',
  country: 'Ülke',
  area: 'İş birliği alanı',
  call: 'Çağrı',
  codeFollows: 'Kod, teklif alındıktan sonra verilir.',
} satisfies Record<keyof (typeof englishPrints)['page'], string>;

/** Receipt for what has been transmitted. */
const receipt = {
  heading: 'Proje teklifi alındı belgesi',
  lead: 'İSEDAK Koordinasyon Ofisi, burada belirtilen teklifi almıştır. Teklif proje sahibi tarafından imzalanmış ve çağrının öngördüğü yoldan iletilmiştir.',
  preliminary: 'Ön başvuru formu',
  final: 'Nihai form',
  revised: 'Revize edilmiş nihai form',
  receivedAt: 'Alındığı an',
  contentHash: 'İmzalanan içeriğin dijital parmak izi (SHA-256)',
  howToVerify: 'Bu belge nasıl doğrulanır',
  signedBy: 'İmzalayan',
  transmittedBy: 'İleten',
  qrSays: 'Okutulduğunda bu alındı belgesinin doğrulandığı sayfayı açan kod',
  verify:
    '{address} adresini açın veya kodu kameranızla okutun. Sayfa, bu parmak izine sahip bir içeriğin alınıp alınmadığını, hangi kodla ve ne zaman alındığını ve geri çağrılıp çağrılmadığını gösterir; başka bir şey göstermez. Teklifin imzalanmış dosyasını da oraya bırakabilirsiniz: parmak izi kendi cihazınızda hesaplanır.',
  meaning:
    'Parmak izi, formun imzalandığı hâliyle her kelimesini temsil eder. Formun tek bir harfi farklıysa parmak izi de farklı olur.',
  noClaim: 'Bu belge, uygunluk veya değerlendirme sonucu hakkında bir şey ifade etmez.',
} satisfies Record<keyof (typeof englishPrints)['receipt'], string>;

/** A whole proposal on paper. */
const proposal = {
  heading: 'Proje teklifi',
  preliminary: 'Ön başvuru formu',
  final: 'Nihai form',
  status: 'Durum',
  partners: 'Ortaklar',
  partnerInstitution: 'Kurum',
  partnerRole: 'Projedeki rolü',
  partnerStatus: 'Yanıt',
  beneficiary: 'Yararlanıcı',
  provider: 'Kapasite sağlayıcı',
  proposed: 'Henüz davet edilmedi',
  invited: 'Davet edildi, henüz yanıt yok',
  accepted: 'Kabul etti',
  declined: 'Reddetti',
  withdrawn: 'Davet geri çekildi',
  notFilledIn: 'Doldurulmadı.',
  amount: 'Tutar',
  paidByGrant: 'Hibeden istenen',
  paidByOwner: 'Proje sahibinin ödediği',
  paidByPartner: 'Ortakların ödediği',
  draftNotice: 'Bu form imzalanmamıştır. Değişebilir.',
  signedOff: 'İmzalanan içeriğin dijital parmak izi (SHA-256)',
} satisfies Record<keyof (typeof englishPrints)['proposal'], string>;

/** The contract of a grant. */
const contract = {
  heading: 'Hibe sözleşmesi',
  parties: 'Taraflar',
  grantor: 'Hibe veren',
  bank: 'İSEDAK Proje Finansmanı programı adına Türkiye Kalkınma ve Yatırım Bankası',
  signatory: 'Proje sahibi adına imzalayan',
  account: 'Ödeme yapılacak hesap (referans)',
  subject: 'Hibe',
  amount: 'Hibe tutarı',
  advance: 'Avans, en fazla',
  percent: '%{percent}',
  implementation: 'Uygulama',
  fromTo: '{from} – {to}',
  notice: 'Faaliyetlerin başlamadan önce duyurulma süresi',
  days: '{days, plural, one {# gün} other {# gün}}',
  budget: 'Bütçe',
  budgetHeading: 'Bütçe başlığı',
  description: 'Açıklama',
  lineAmount: 'Tutar',
  activities: 'Faaliyetler',
  activity: 'Faaliyet',
  kind: 'Tür',
  place: 'Yer',
  begins: 'İlk gün',
  ends: 'Son gün',
  hash: 'Bu koşulların dijital parmak izi (SHA-256)',
  hashMeaning:
    'Herkes bu parmak izi üzerinden imzalar. Parmak izi yalnızca yukarıdaki koşulları temsil eder; parmak izi alınan koşullar kelimesi kelimesine saklanır.',
  signatures: 'İmzalar',
  signedBy: 'İmzalayan',
  signedAs: 'Sıfatı',
  signedAt: 'İmza zamanı',
  forOwner: 'Proje sahibi adına: {name}',
  forBankFirst: 'Banka adına, birinci imza',
  forBankSecond: 'Banka adına, ikinci imza',
  notSigned: 'Henüz imzalanmadı',
} satisfies Record<keyof (typeof englishPrints)['contract'], string>;

/** The sheet by which two people of the Bank order a batch of payments. */
const order = {
  heading: 'Ödeme emri',
  batch: 'Toplu ödeme',
  executionDate: 'İşlem günü',
  debtor: 'Emri veren',
  debtorAccount: 'Borçlandırılan hesap',
  bic: 'BIC',
  fileHash: 'Ödeme dosyasının dijital parmak izi (SHA-256)',
  fileCreatedAt: 'Dosyanın oluşturulduğu an',
  payments: 'Ödemeler',
  number: 'No',
  reference: 'Referans',
  payee: 'Alacaklı',
  bank: 'Banka',
  account: 'Hesap',
  amount: 'Tutar',
  count: 'Ödeme sayısı',
  total: 'Toplam',
  lead: 'Aşağıdaki ödemelerin emri, yalnızca gösterilen parmak izine sahip ödeme dosyasıyla verilir. İmzalamadan önce karşılaştırın.',
  firstSignature: 'Birinci imza (dosyayı hazırlayan)',
  secondSignature: 'İkinci imza (dosyayı onaylayan)',
  furtherSignature: 'Ek imza (dosyayı onaylayan)',
  name: 'Ad',
  date: 'Tarih',
  signature: 'İmza',
  approvedAt: 'Sistemde onaylandığı an',
  frozenAt: 'Sistemde hazırlandığı an',
} satisfies Record<keyof (typeof englishPrints)['order'], string>;

/** Sentences of the documents that can be printed. */
export const prints = { page, receipt, proposal, contract, order };
