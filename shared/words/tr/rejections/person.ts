import type { PersonRejection } from '../../../domain/person/rejections.ts';

export const personRejections = {
  officeRoleNotYours:
    '“{role}” rolünü yalnızca bir sistem yöneticisi verebilir. Bunu bir sistem yöneticisinden isteyin.',
  ownRoles: 'Kendi rollerinizi veya durumunuzu değiştiremezsiniz. Başka bir sistem yöneticisinden isteyin.',
  addressUnchanged: 'Kişinin adresi zaten bu.',
  hasSignedIn:
    'Kişi daha önce oturum açtı ve kendi parolası var; bu nedenle ilk parola gönderilmez. Parolasını unutan, oturum açma sayfasında yenisini ister.',
  invitedJustNow: 'İlk parola gönderileli bir saat olmadı. Yeniden gönderilebileceği zaman: {from}.',
  auditorHoldsOther: 'Denetçinin başka bir rolü olamaz. “{role}” rolünü kaldırın veya denetçi rolünden vazgeçin.',
  institutionNotActive: 'Kurum rehberde yok veya askıda. Önce kurumu kaydedin veya yeniden etkinleştirin.',
  othersSettings: 'Dil ve e-posta ayarlarını herkes yalnızca kendisi için seçer.',
  mailFaultUnknown: 'Bu adres için kaydedilmiş bir sorun yok.',
} satisfies Record<PersonRejection['kind'], string>;
