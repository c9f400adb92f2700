import type { LimitWords } from '../limit-words.ts';

/** What a call limits, said to those who write a budget. Loaded where it is read: most people never open it. */
export const callLimits = {
  rules: {
    grantMax: 'Tek bir hibe en çok {maximum} olabilir.',
    ownShare: 'Bütçenin en az % {percent} kadarını hibe dışındaki kaynaklar öder.',
    share: '“{name}” hibenin en çok % {percent} kadarını alır.',
    notFinanced: '“{name}” desteklenmez.',
    unitRate: '“{cost}” ({where}): birim fiyat en çok {maximum}.',
    everywhere: 'her yerde',
    perDiemLess: 'Gündelik, yemek sağlanırsa % {meals}, konaklama sağlanırsa % {lodging} azalır.',
    extraNights: 'Konaklama ve gündelikler etkinlik günleri ve en çok {nights, number} ek gece için ödenir.',
    duration: 'Proje, ilk faaliyetten sonuncusuna en çok {days, number} gün sürer.',
    participants: 'Bir faaliyete, proje sahibinin ülkesi dışındaki bir ülkeden en çok {maximum, number} kişi katılır.',
    countries: 'Proje sahibinin ülkesi dışında en az {needed, number} ülkeden kişiler katılır.',
    threeQuotes: '{above} üzerindeki satır için üç teklif gerekir.',
    tender: '{above} üzerindeki satır için açık ihale gerekir.',
    taxNotFinanced: 'Vergiler desteklenmez: fiyatları vergisiz girin.',
    taxIfNotRecoverable: 'Vergiler yalnızca hiçbir makam iade etmiyorsa desteklenir.',
    neverPaid: 'Hiç ödenmez: {list}.',
    none: 'Çağrı kendine özgü sınır koymaz.',
  },
  neverPaid: {
    debts: 'borçlar ve faiz',
    fines: 'para cezaları',
    exchangeLosses: 'kur zararları',
    works: 'arazi, bina ve yapım işleri',
    civilServants: 'kamu görevlilerinin olağan maaşları',
    gifts: 'hediyeler',
    alcohol: 'alkol',
    otherDonors: 'başka bir bağışçının karşıladığı giderler',
    recoverableTax: 'iade edilen vergiler',
  },
} satisfies LimitWords;
