import type { AccountCommand } from '../../../domain/account/commands.ts';

export const accountCommands = {
  propose: 'Hesap öner',
  recordCallBack: 'Telefon görüşmesini kaydet',
  approve: 'Hesabı onayla',
  activate: 'Hesabı etkinleştir',
  suspend: 'Hesabı askıya al',
  supersede: 'Hesabı kullanımdan kaldır',
  reject: 'Hesabı reddet',
} satisfies Record<AccountCommand['type'], string>;
