import type { AssessmentRejection } from '../../../domain/assessment/rejections.ts';

export const assessmentRejections = {
  notAnAssessor: 'Bu kişi değerlendirme yapamaz: değerlendirici rolü yok veya hesabı askıda. Başka birini seçin.',
  assessorAlsoDecides:
    'Bu kişi teklifler hakkında karar da veriyor veya tüm değerlendirmeleri okuyor. Başka birini seçin.',
  assessorOfSameCountry: 'Değerlendirici, proje sahibiyle aynı ülkeden. Başka birini seçin.',
  assessorOfSameInstitution: 'Değerlendirici, teklifin sahibi olan kurumda görevli. Başka birini seçin.',
  proposalNotInAssessment: 'Teklif bu aşamada değerlendirmede değil. Durumunu görmek için sayfayı yenileyin.',
  declaredAlready: 'Çıkar çatışmanız olmadığını zaten beyan ettiniz. Puanlamaya geçebilirsiniz.',
  criterionUnknown: 'Bu çağrının değerlendirme tablosunda {criterion} ölçütü yok. Sayfayı yenileyin.',
  sectionUnknown: 'Bu çağrının değerlendirme tablosunda {section} bölümü yok. Sayfayı yenileyin.',
  markOutOfRange: '1 ile {maximum} arasında bir tam puan verin.',
  marksMissing: '{count, plural, one {# ölçüte} other {# ölçüte}} henüz puan verilmedi. Her birine puan verin.',
  markReasonsMissing:
    '{count, plural, one {# puan için} other {# puan için}} yazılı gerekçe gerekiyor. Çok düşük veya çok yüksek puan verdiğiniz yerlere ekleyin.',
  commentsMissing:
    '{count, plural, one {# bölüme} other {# bölüme}} henüz yorum yazılmadı. Her biri için bir yorum yazın.',
} satisfies Record<AssessmentRejection['kind'], string>;
