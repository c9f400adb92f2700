import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'Kişiyi davet et',
  amend: 'Bilgileri düzelt',
  inviteAgain: 'İlk parolayı yeniden gönder',
  noteSignIn: 'Oturum açtığını kaydet',
  correctAddress: 'E-posta adresini düzelt',
  setRoles: 'Rolleri değiştir',
  suspend: 'Kişiyi askıya al',
  reinstate: 'Kişiyi yeniden etkinleştir',
  chooseSettings: 'Dil ve e-posta ayarlarını seç',
  refuseNews: 'Haberleri kapat',
  recordMailFault: 'E-postanın ulaşmadığını kaydet',
  clearMailFault: 'E-postanın yeniden ulaştığını kaydet',
} satisfies Record<PersonCommand['type'], string>;
