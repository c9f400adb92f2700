import type { KernelRejection } from '../../../domain/kernel/decider.ts';

export const kernelRejections = {
  wrongState: 'Bu işlem mevcut durumda yapılamaz. Şu anda nelerin yapılabileceğini görmek için sayfayı yenileyin.',
  notPermitted:
    'Rolünüz buna izin vermiyor. Bunu kimin yapabileceğini kurumunuza veya İSEDAK Koordinasyon Ofisine sorun.',
} satisfies Record<KernelRejection['kind'], string>;
