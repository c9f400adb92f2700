import type { LimitWords } from '../limit-words.ts';

/** What a call limits, said to those who write a budget. Loaded where it is read: most people never open it. */
export const callLimits = {
  rules: {
    grantMax: 'Tek bir hibe en çok {maximum} olabilir.',
    ownShare: 'Bütçenin en az %{percent} kadarı hibe dışındaki kaynaklardan karşılanmalıdır.',
    share: '“{name}”: hibenin en çok %{percent} kadarı.',
    notFinanced: '“{name}” desteklenmez.',
    unitRate: '“{cost}” ({where}): birim fiyat en çok {maximum}.',
    everywhere: 'her yerde',
    perDiemLess: 'Gündelik, yemek sağlanırsa %{meals}, konaklama sağlanırsa %{lodging} azalır.',
    extraNights: 'Konaklama ve gündelikler etkinlik günleri ve en çok {nights, number} ek gece için ödenir.',
    duration: 'Proje, ilk faaliyetten son faaliyete en çok {days, number} gün sürer.',
    participants:
      'Bir faaliyete, proje sahibinin ülkesi dışındaki her ülkeden en çok {maximum, number} kişi katılabilir.',
    countries: 'Proje sahibinin ülkesi dışında en az {needed, number} ülkeden katılımcı olmalıdır.',
    threeQuotes: '{above} üzerindeki satırlar için üç fiyat teklifi gerekir.',
    tender: '{above} üzerindeki satırlar için açık ihale gerekir.',
    taxNotFinanced: 'Vergiler desteklenmez: fiyatları vergisiz girin.',
    taxIfNotRecoverable: 'Vergiler yalnızca hiçbir makam iade etmiyorsa desteklenir.',
    neverPaid: 'Hiçbir zaman ödenmez: {list}.',
    none: 'Çağrıda özel bir sınır yoktur.',
  },
  neverPaid: {
    debts: 'borçlar ve faiz',
    fines: 'para cezaları',
    exchangeLosses: 'kur zararları',
    works: 'arazi, bina ve yapım işleri',
    civilServants: 'kamu görevlilerinin olağan maaşları',
    gifts: 'hediyeler',
    alcohol: 'alkol',
    otherDonors: 'başka bir fon sağlayıcının karşıladığı giderler',
    recoverableTax: 'iade edilen vergiler',
  },
} satisfies LimitWords;
