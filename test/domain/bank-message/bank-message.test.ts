import { check, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankMessage } from '#shared/domain/bank-message/decide.ts';
import { bankMessageIdOf } from '#shared/domain/bank-message/ids.ts';
import { bankMessageMachine } from '#shared/domain/bank-message/machine.ts';
import type { BankMessageState } from '#shared/domain/bank-message/state.ts';
import { isUlid } from '#shared/domain/kernel/ids.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { at } from '#test/builders/a-context.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';

const sha256 = 'f'.repeat(64);
const file = { id: bankMessageIdOf(sha256), objectKey: 'inbox/a.xml', sha256, sizeBytes: 10 };
const message = (status: BankMessageState['status']): BankMessageState => ({
  ...file,
  status,
  receivedAt: at('2022-09-10T09:00:00.000Z'),
});

describe('a file from the bank', () => {
  it('has an id of the usual form that its contents alone decide', () => {
    check(
      property(stringMatching(/^[0-9a-f]{64}$/), (hash) => {
        expect(isUlid(bankMessageIdOf(hash))).toBe(true);
        const other = `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
        expect(bankMessageIdOf(other)).not.toBe(bankMessageIdOf(hash));
      }),
    );
  });

  it('is received, applied and refused by the system alone, and each once', () => {
    const reading = { kind: 'camt.053', messageId: 'S1', matched: 1, suspense: [], balances: [] } as const;
    const { asked, faults, neverAccepted } = enumerateMachine({
      decider: bankMessage,
      states: { received: message('received'), applied: message('applied'), refused: message('refused') },
      commands: {
        receive: { type: 'receive', ...file },
        apply: { type: 'apply', reading },
        refuse: { type: 'refuse', reason: 'notXml' },
      },
      actor: (role) => anActor(role),
      facts: () => undefined,
    });
    expect({ faults, neverAccepted }).toEqual({ faults: [], neverAccepted: [] });
    expect(asked).toBeGreaterThan(150);
    expect(unreachable(bankMessageMachine)).toEqual([]);
  });
});
