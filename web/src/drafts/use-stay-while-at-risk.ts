import { useAsksBeforeLeaving } from '../asks-before-leaving.ts';
import type { Draft } from './autosave.ts';

/** Has the browser ask before the page is left while it holds the only copy: not saved yet, and not taken by the device. */
export const useStayWhileAtRisk = ({ state, isKept }: Pick<Draft, 'state' | 'isKept'>): void =>
  useAsksBeforeLeaving(state !== 'saved' && !isKept);
