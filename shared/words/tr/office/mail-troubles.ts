import type { OfficeWords } from '../../office-words.ts';

export const mailTroubles = {
  title: 'Ulaşmayan e-postalar',
  text: 'Bu kişiler kendilerinden isteneni kaçırabilir. Onlara telefonla veya kurumları aracılığıyla ulaşın; e-postalar yeniden ulaştığında kişiyi bu listeden çıkarın.',
  bounce: 'Geri döndü',
  complaint: 'İstenmeyen olarak bildirildi',
  delayed: 'Gecikti',
  unsent: 'Gönderilemedi',
  bounceNext:
    'Bu adreste e-posta alan kimse yok. Doğru adresi öğrenin; bir sistem yöneticisi onu kişinin sayfasında girer.',
  complaintNext:
    'Kişi veya posta hizmeti, e-postalarımızı istenmeyen olarak bildirdi. Artık yalnızca işlem gerektiren e-postaları alıyor. Diğerlerini isteyip istemediğini sorun.',
  delayedNext:
    'Posta kutusu dolu veya sunucusu yanıt vermiyor. Sonraki e-posta ulaşabilir; acil bir durum varsa kişiye başka bir yoldan haber verin.',
  unsentNext:
    'Posta hizmeti bu adresi kabul etmiyor. Yazım hatası arayın; bir sistem yöneticisi onu kişinin sayfasında düzeltir.',
  about: 'E-postanın konusu',
  clear: 'E-postalar yeniden ulaşıyor',
} satisfies OfficeWords['mailTroubles'];
