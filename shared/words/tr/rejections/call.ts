import type { CallRejection } from '../../../domain/call/rejections.ts';

export const callRejections = {
  callNumberFixed: 'Bu çağrının numarası {number}. Programını ve numarasını koruyun veya başka bir çağrı hazırlayın.',
  configurationFaulty: 'Çağrının ayarları henüz birbiriyle uyumlu değil. Belirtilen yerleri düzeltip yayımlayın.',
  closingTimePassed: 'Kapanış zamanı geçti: {closesAt}. Artık değiştirilemez.',
  callNotDue: 'Bu işlemin zamanı henüz gelmedi; en erken: {dueAt}.',
  extensionNotLater: 'Mevcut kapanıştan ({closesAt}) sonraki bir zaman seçin.',
  extensionIntoFinalStage:
    'Nihai aşamaya projeler başlamadan yeterli süre kalması için kapanışı şundan önceye alın: {latest}.',
  extensionIntoImplementation:
    'Bu zaman projelerin uygulama dönemine giriyor. Şundan önceki bir kapanış zamanı seçin: {latest}.',
  finalStageEndPassed: 'Nihai aşamanın bitişi ({finalClosesAt}) geçmişte kalıyor. Daha ileri bir bitiş seçin.',
  finalStageIntoImplementation:
    'Nihai aşamanın bitişi {finalClosesAt} olur ve projelere yeterli süre kalmaz. Şundan önceki bir bitiş seçin: {latest}.',
  proposalsUndecided:
    '{count, plural, one {# teklif henüz sonuçlanmadı. Önce onun hakkında karar verin.} other {# teklif henüz sonuçlanmadı. Önce onlar hakkında karar verin.}}',
  aboveEnvelope:
    'Kabul edilen hibelerin toplamı, çağrının veya alanlarından birinin ödeneğini aşıyor. Listeden bir proje çıkarın veya bir hibeyi düşürün.',
  grantsStillOpen:
    '{count, plural, one {# hibe} other {# hibe}} henüz kapatılmadı veya feshedilmedi. Çağrı bundan sonra tamamen kapatılabilir.',
} satisfies Record<CallRejection['kind'], string>;
