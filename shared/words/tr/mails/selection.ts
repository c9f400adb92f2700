import type { selectionMails as english } from '../../en/mails/selection.ts';
import type { MailText } from '../../mail-text.ts';

export const selectionMails = {
  clarificationAsked: {
    subject: '{code} kodlu teklifiniz hakkında soru',
    text: 'İSEDAK Koordinasyon Ofisi “{title}” teklifi hakkında soruyor:\n\n{reason}\n\nSon yanıt zamanı: {due}. Bu süreden sonra kontrol yanıtınız olmadan sürdürülür. Yanıtı sorumlu makamınız gönderir.',
    action: 'Soruyu yanıtla',
  },
  clarificationAnswered: {
    subject: 'Yanıtlandı: {code}',
    text: '{owner}, {code} kodlu “{title}” teklifi hakkındaki soruyu yanıtladı.',
    action: 'Yanıtı oku',
  },
  clarificationEnded: {
    subject: 'Süresinde yanıtlanmadı: {code}',
    text: '{code} kodlu “{title}” teklifi hakkındaki soru süresinde yanıtlanmadı. Uygunluk kontrolü mevcut bilgilerle sürdürülecektir.',
    action: 'Teklifi aç',
  },
  secondPersonNeeded: {
    subject: 'İkinci bir kişi incelemeli: {code}',
    text: 'Bir kişi, {code} kodlu “{title}” teklifini uygun bulmadı.\n\nGerekçe: {reason}\n\nBu sonuç ancak başka bir kişi de aynı tespitte bulunursa kesinleşir.',
    action: 'Teklifi kontrol et',
  },
  eligible: {
    subject: '{code} kodlu teklifiniz uygun bulundu',
    text: '“{title}” teklifi çağrının koşullarını karşılıyor ve değerlendirmeye geçiyor. Kısa liste yayımlandığında size yeniden yazacağız.',
    action: 'Teklifi aç',
  },
  ineligible: {
    subject: 'Uygun bulunmadı: {code} kodlu teklif',
    text: '{owner} kurumunun “{title}” teklifi çağrının koşullarını karşılamıyor ve çağrıda ilerlemeyecek.\n\nGerekçe: {reason}',
    action: 'Teklifi aç',
  },
  assessmentAssigned: {
    subject: 'Değerlendirmeniz için bir teklif',
    text: 'Değerlendirmeniz için size bir teklif atandı. Önce, değerlendirme yapmanıza engel bir durum olup olmadığını beyan edin.',
    action: 'Görevlendirmeyi aç',
  },
  assessmentReturned: {
    subject: 'Bir değerlendirme size iade edildi',
    text: 'Lütfen değerlendirmenizi yeniden gözden geçirin.\n\nGerekçe: {reason}',
    action: 'Değerlendirmeyi aç',
  },
  assessorConflicted: {
    subject: 'Bir değerlendirici çekildi: {code}',
    text: 'Bir değerlendirici çıkar çatışması beyan etti ve {code} kodlu “{title}” teklifini değerlendiremez.\n\nLütfen başka birini görevlendirin; teklifin sıralaması bunu bekliyor.',
    action: 'İşlerimi aç',
  },
  shortListed: {
    subject: 'Kısa listede: {code} kodlu teklif',
    text: '{owner} kurumunun “{title}” teklifi kısa listeye alındı. Nihai form açıldığında size yeniden yazacağız; formda faaliyetler, insan kaynakları ve bütçe istenir.',
    action: 'Teklifi aç',
  },
  notShortListed: {
    subject: 'Kısa listede değil: {code} kodlu teklif',
    text: '{owner} kurumunun “{title}” teklifi kısa listeye alınmadı ve bu çağrıda ilerlemeyecek. Verilen emek için teşekkür ederiz.\n\nSonraki bir çağrıda yeni bir teklife temel olabilir.',
    action: 'Sonucu gör',
  },
  finalOpened: {
    subject: '{code} kodlu teklifinizin nihai formu açıldı',
    text: 'Lütfen “{title}” teklifinin nihai formunu doldurun. Form önceki yolu izler: sorumlu makamınız imzalar, odak noktanız iletir.\n\nEn geç iletim zamanı: {due}; sonrasında form hükümsüz kalır.',
    action: 'Nihai formu doldur',
  },
  revisionAsked: {
    subject: 'Lütfen {code} kodlu teklifinizi revize edin',
    text: 'İSEDAK Koordinasyon Ofisi “{title}” nihai formunu revize etmenizi istiyor. Son zaman: {due}. İstenen değişiklikler her bölümün yanında yer alıyor.',
    action: 'Teklifi revize et',
  },
  revisionSubmitted: {
    subject: 'Revize edildi: {code}',
    text: '{owner}, {code} kodlu “{title}” teklifinin revizyonunu sundu.',
    action: 'Revizyonu oku',
  },
  finalListed: {
    subject: 'Hibe için seçildi: {code} kodlu teklif',
    text: '{owner} kurumunun “{title}” teklifi {amount} tutarında hibeyle nihai listede.\n\nBanka sözleşmeyi hazırlar ve sorumlu makamdan imzalamasını ister. Bundan önce hibeden karşılanmak üzere harcama yapılamaz.',
    action: 'Teklifi aç',
  },
  reserved: {
    subject: 'Yedek listede: {code} kodlu teklif',
    text: '{owner} kurumunun “{title}” teklifi yedek listede. Başka bir proje listeden çıkarsa finanse edilebilir; o zaman size yazarız. Yapmanız gereken bir şey yok.',
    action: 'Teklifi aç',
  },
  rejected: {
    subject: 'Seçilmedi: {code} kodlu teklif',
    text: '{owner} kurumunun “{title}” teklifi hibe için seçilmedi. Verilen emek için teşekkür ederiz.\n\nSonraki bir çağrıda yeni bir teklife temel olabilir.',
    action: 'Sonucu gör',
  },
} satisfies Record<keyof typeof english, MailText>;
