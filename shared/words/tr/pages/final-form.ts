import type { Spoken } from '../../catalogue.ts';
import type { finalForm as englishFinalForm } from '../../en/pages/final-form.ts';

/** Words of the final form’s own pages: limits of the call, totals, the plan and the framework at a glance. */
export const finalForm = {
  limitsTitle: 'Çağrının sınırları',
  limitsKept: 'Her şey çağrının sınırları içinde.',
  limitsBroken: '{count, plural, one {Çağrının # sınırı aşıldı} other {Çağrının # sınırı aşıldı}}',
  inRow: '{number}. satır: {text}',
  breaches: {
    costTooHigh:
      '“{cost}” için istenen: {asked}; hibenin en fazla %{maximumPercent} kadarı, yani {maximum} olabilir. Bu satırları azaltın veya başka bir kaynaktan karşılayın.',
    costNotFinanced: '“{cost}” bu çağrıda desteklenmiyor. Başka bir kaynaktan karşılayın veya satırı kaldırın.',
    unitPriceTooHigh: 'Birim fiyat ({asked}), çağrının ödediği en yüksek tutarı ({maximum}) aşıyor.',
    honorariumToOfficial: 'Proje sahibi ve ortakların kamu görevlilerine honoraryum ödenmez.',
    tooManyNights:
      '{asked, number} gece veya gün isteniyor; burada en fazla {maximum, number} ödenir: kişi başına, etkinliğin geceleri ve çağrının eklediği geceler.',
    notEconomyClass: 'Çağrı yalnızca ekonomi sınıfını öder.',
    taxRecoverable: 'Bir makamın iade ettiği vergi desteklenmez. Satırı kaldırın veya başka bir kaynaktan karşılayın.',
    threeQuotesNeeded: 'Bu satırın tutarı {asked}; {above} üzerinde üç fiyat teklifi gerekir.',
    tenderNeeded: 'Bu satırın tutarı {asked}; {above} üzerinde açık ihale gerekir.',
    neededByLimit: '“{field}” eksik; çağrının bir sınırı buna bağlı.',
    tooManyFromCountry:
      'Bu faaliyete {country} ülkesinden {asked, number} kişi katılıyor; en fazla {maximum, number} kişi katılabilir.',
    lastsTooLong: 'Projenin süresi {days, number} gün; çağrıda izin verilen en uzun süre {maximum, number} gün.',
    tooFewParticipantCountries: 'Başka {present, number} ülkeden katılımcı var; çağrı {needed, number} istiyor.',
  },
  totalsTitle: 'Toplamlar',
  noHeading: 'Bütçe başlığı olmayan',
  byActivity: 'Faaliyete göre',
  noActivity: 'Tek bir faaliyete ait değil',
  /** Rows out of a spreadsheet. */
  sheet: {
    title: 'Elektronik tablodan yapıştır',
    text: 'Hücreleri tablonuzda kopyalayıp aşağıya yapıştırın. Bir şey eklenmeden önce okunanlar gösterilir; eklemeyi geri alabilirsiniz.',
    columns: 'Sütunlar, bu sırayla veya bu başlıklarla:',
    label: 'Tablodaki hücreler',
    read: '{count, plural, one {# satır okundu} other {# satır okundu}}.',
    unread: '{line}. satır, {label}: “{text}” okunamadı ve boş kalıyor.',
    tooMany: 'Yalnızca {room, plural, one {# satır} other {# satır}} için yer var.',
    add: '{count, plural, one {# satır ekle} other {# satır ekle}}',
    added: '{count, plural, one {# satır eklendi} other {# satır eklendi}}.',
    undo: 'Eklemeyi geri al',
  },
  planTitle: 'Bir bakışta plan',
  planDrawn:
    '{count, plural, one {# işin} other {# işin}} çizelgesi ({from} – {to}); aşağıdaki tabloda aynı bilgiler yer alır.',
  planTable: 'Tablo olarak plan',
  planEmpty: 'Bir iş, ilk ve son ayı girildiğinde burada görünür.',
  planTask: 'Yapılacak iş',
  planTime: 'Zaman',
  planActivity: 'Proje faaliyeti',
  frameTitle: 'Bir bakışta çerçeve',
} satisfies Spoken<typeof englishFinalForm>;
