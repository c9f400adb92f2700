import { type BankMessageState, bankMessageState } from '../../domain/bank-message/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';
import { shortened } from './shortened.ts';

/** Files from the bank: all in one family by arrival. */
export const bankMessageKind: CaseKind<BankMessageState> = {
  name: 'bankMessage',
  parse: (value) => bankMessageState.parse(value),
  indexes: ({ receivedAt, id }) => ({ family: { key: 'bankMessage', sort: `${receivedAt}#${id}` } }),
  summary: ({ objectKey, receivedAt, reading, refusedBecause }) => ({
    objectKey: shortened(objectKey, 120),
    receivedAt,
    kind: reading?.kind,
    messageId: reading?.messageId,
    matched: reading?.matched,
    suspense: reading?.suspense.length,
    refusedBecause,
  }),
};
