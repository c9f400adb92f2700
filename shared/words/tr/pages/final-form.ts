import type { Spoken } from '../../catalogue.ts';
import type { finalForm as englishFinalForm } from '../../en/pages/final-form.ts';

/** Words of the final form’s own pages: limits of the call, totals, the plan and the framework at a glance. */
export const finalForm = {
  limitsTitle: 'Çağrının sınırları',
  limitsKept: 'Her şey çağrının sınırları içinde.',
  limitsBroken: '{count, plural, one {Çağrının # sınırı aşıldı} other {Çağrının # sınırı aşıldı}}',
  inRow: '{number}. satır: {text}',
  breaches: {
    costTooHigh: '“{cost}” hibenin % {maximumPercent} oranını aşıyor. Bu satırları azaltın veya başkasına ödetin.',
    costNotFinanced: '“{cost}” bu çağrıda desteklenmiyor. Başkasına ödetin veya satırı kaldırın.',
    unitPriceTooHigh: 'Birim fiyat, çağrının ödediği en yüksek tutar olan {maximum} üzerinde.',
    honorariumToOfficial: 'Proje sahibi ve ortakların kamu görevlilerine onur ödemesi yapılmaz.',
    tooManyNights:
      'Burada en çok {maximum, number} gece veya gün ödenir: kişi başına etkinlik süresi ve çağrının eklediği süre.',
    notEconomyClass: 'Çağrı yalnızca ekonomi sınıfını öder.',
    taxRecoverable: 'Bir makamın iade ettiği vergi desteklenmez. Satırı kaldırın veya başkasına ödetin.',
    threeQuotesNeeded: '{above} üzerindeki satır için üç teklif gerekir.',
    tenderNeeded: '{above} üzerindeki satır için açık ihale gerekir.',
    neededByLimit: '“{field}” eksik; çağrının bir sınırı buna bağlı.',
    tooManyFromCountry: 'Bu faaliyete {country} ülkesinden {maximum, number} kişiden fazlası katılıyor.',
    lastsTooLong: 'Proje {days, number} gün sürüyor; çağrı {maximum, number} güne izin veriyor.',
    tooFewParticipantCountries: 'Başka {present, number} ülkeden katılımcı var; çağrı {needed, number} istiyor.',
  },
  totalsTitle: 'Toplamlar',
  noHeading: 'Başlıksız',
  planTitle: 'Bir bakışta plan',
  planDrawn:
    '{from} ile {to} arasında {count, plural, one {# görevin} other {# görevin}} çizelgesi; aşağıdaki tablo aynısını söyler.',
  planTable: 'Tablo olarak plan',
  planEmpty: 'Bir görev, ilk ve son ayı girildiğinde burada görünür.',
  planTask: 'Görev',
  planTime: 'Zaman',
  planActivity: 'Proje faaliyeti',
  frameTitle: 'Bir bakışta çerçeve',
} satisfies Spoken<typeof englishFinalForm>;
