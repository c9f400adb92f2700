import type { BankFile } from '#shared/adapters/bank/bank-file.ts';
import { readBankFile } from '#shared/adapters/bank/read-bank-file.ts';
import type { BankMessageCommand } from '#shared/domain/bank-message/commands.ts';
import { bankMessage } from '#shared/domain/bank-message/decide.ts';
import { bankMessageIdOf } from '#shared/domain/bank-message/ids.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import { execute, step } from '#shared/runtime/execute-command.ts';
import { objectReaction } from '#shared/runtime/reaction-function.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { applyBankFile } from '../facts/apply-bank-file.ts';
import { objects } from '../parts/objects.ts';
import { parts } from '../parts.ts';

/** The largest file that is taken at all; the reader has a limit of its own below it. */
const MOST_BYTES = 20_000_000;

const give = async (command: BankMessageCommand, id: string): Promise<void> => {
  const isNew = command.type === 'receive' ? ({ isNew: true } as const) : {};
  const outcome = await execute(parts, {
    actor: { kind: 'system', name: 'read-bank-message' },
    steps: [step({ kind: bankMessageKind, decider: bankMessage, id, command, facts: undefined, ...isNew })],
  });
  // The same file delivered twice at once: the other one has just done it.
  if (outcome.kind === 'refused' && outcome.rejection.kind === 'wrongState') return;
  if (outcome.kind !== 'done') throw new Error(`the bank's message could not be kept: ${outcome.kind}`);
};

/** The books hold one account of the Bank; what moved on another must not get into them. */
const isOfOurAccount = ({ ibans }: BankFile): boolean => ibans.every((iban) => iban.replace(/\s/g, '') === DEBTOR.iban);

/**
 * Keeps what the bank sends before it has any effect, and gives it its effect once: a file is known by its contents, so the same file under
 * another name or delivered again is the same message. What stopped half-way is taken up again from its beginning.
 */
export const handler = objectReaction('read-bank-message', parts, async ({ bucket, key }) => {
  const bytes = await objects().read({ bucket, key }, MOST_BYTES);
  if (bytes === undefined) return;
  const sha256 = parts.digest(bytes);
  const id = bankMessageIdOf(sha256);
  const known = await parts.repository.load(bankMessageKind, id);
  if (known !== undefined && known.state.status !== 'received') return;
  if (known === undefined) await give({ type: 'receive', id, objectKey: key, sha256, sizeBytes: bytes.length }, id);
  const reading = readBankFile(bytes);
  if (!reading.ok) return give({ type: 'refuse', reason: reading.reason }, id);
  if (!isOfOurAccount(reading.file)) return give({ type: 'refuse', reason: 'notOurAccount' }, id);
  return give({ type: 'apply', reading: await applyBankFile(reading.file, parts) }, id);
});
