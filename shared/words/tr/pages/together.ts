import type { Spoken } from '../../catalogue.ts';
import type { together as englishTogether } from '../../en/pages/together.ts';

/** Words for several people who write one form: who is there, and two versions of one section. */
export const together = {
  here: '{count, plural, one {Bu bölümde ayrıca {names} çalışıyor.} other {Bu bölümde ayrıca {names} çalışıyor.}} Değişiklikleriniz ayrı kaydedilir. Aynı yanıtı değiştirirseniz iki sürüm yan yana gösterilir.',
  elsewhere: 'Şu anda yazanlar',
  differ:
    '{count, plural, one {# yanıt farklı} other {# yanıt farklı}}. Her biri için seçin; bıraktığınız metin bu cihazda saklanır, kaybolmaz.',
  mine: 'Sizinki',
  theirs: 'Diğeri',
  both: 'İkisi, art arda',
  bothRows: 'İki satır da',
  without: 'Bu satır olmadan',
  row: '{number}. satır',
  nothing: 'Burada bir şey yok',
  settle: 'Seçtiklerimi kaydet',
  asideTitle: 'Kenara ayrılanlar',
  asideText: 'Bunlar, iki sürüm arasında seçim yapılırken dışarıda bırakıldı. Yalnızca bu cihazda duruyor.',
  asideOf: 'Dışarıda bırakılma zamanı: {moment}',
  asideRemove: 'Kaldır',
  asideBack: 'Geri koy',
  wholeRow: 'Satırın tamamı',
} satisfies Spoken<typeof englishTogether>;
