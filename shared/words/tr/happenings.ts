import type { ProposalEvent } from '../../domain/proposal/events.ts';

/** What has happened to a proposal, as its timeline tells it. */
const proposal = {
  Created: 'Teklife başlandı',
  Retitled: 'Başlık veya tema değiştirildi',
  PartnerAdded: 'Ortak eklendi',
  PartnerInvited: 'Ortak davet edildi',
  PartnerReminded: 'Ortağa hatırlatıldı',
  InvitationWithdrawn: 'Davet geri çekildi',
  PartnerAccepted: 'Ortak kabul etti',
  PartnerDeclined: 'Ortak reddetti',
  SentToFocalPoint: 'İmzalandı ve odak noktasına gönderildi',
  Returned: 'Odak noktası tarafından iade edildi',
  Transmitted: 'Koordinasyon Ofisine iletildi',
  CodeAssigned: 'Kod verildi',
  Recalled: 'Kurum tarafından geri çağrıldı',
  Withdrawn: 'Geri çekildi',
  ClosingWarned: 'Kapanış uyarısı gönderildi',
  Lapsed: 'Hükümsüz kaldı: süresinde iletilmedi',
  CheckStarted: 'Uygunluk kontrolü başladı',
  EligibilityFailureProposed: 'Uygunluk ikinci incelemede',
  EligibilityFailed: 'Uygun bulunmadı',
  EligibilityPassed: 'Uygun bulundu',
  ClarificationAsked: 'Koordinasyon Ofisi soru sordu',
  ClarificationAnswered: 'Soru yanıtlandı',
  AssessmentCompleted: 'Değerlendirme tamamlandı',
  ShortListed: 'Kısa listeye alındı',
  NotShortListed: 'Kısa listeye alınmadı',
  FinalOpened: 'Nihai form açıldı',
  RevisionAsked: 'Revizyon istendi',
  RevisionSubmitted: 'Revizyon sunuldu',
  FinalListed: 'Nihai listede',
  Reserved: 'Yedek listede',
  Rejected: 'Seçilmedi',
  Promoted: 'Nihai listeye yükseltildi',
} satisfies Record<ProposalEvent['type'], string>;

export const happenings = { proposal };
