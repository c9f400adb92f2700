import type { KernelRejection } from '../../../domain/kernel/decider.ts';

export const kernelRejections = {
  wrongState: 'Bu işlem mevcut durumda yapılamaz. Nelerin yapılabileceğini görmek için sayfayı yenileyin.',
  notPermitted:
    'Rolünüz buna izin vermiyor. Bunu kimin yapabileceğini kurumunuza veya COMCEC Koordinasyon Ofisine sorun.',
} satisfies Record<KernelRejection['kind'], string>;
