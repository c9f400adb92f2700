import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const outcomeSchema = z.strictObject({
  steps: z.int(),
  proposals: z.array(z.strictObject({ code: z.string(), status: z.string() })),
  grant: z.strictObject({ status: z.string() }),
  orders: z.array(
    z.strictObject({ endToEndId: z.string(), status: z.string(), amountMinor: z.int(), currency: z.string() }),
  ),
  ledger: z.strictObject({ balanced: z.boolean(), committedMinor: z.int(), paidMinor: z.int() }),
  auditChainsValid: z.boolean(),
  mails: z.int(),
});

type Outcome = z.output<typeof outcomeSchema>;

/** Runs the demo on a host of its own, to the end. */
const runDemo = (): Promise<{
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['infra/demo/demo.ts', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, lines: output.trimEnd().split('\n'), errors }));
  });

describe('npm run demo -- --json', () => {
  let lines: readonly string[] = [];
  let outcome: Outcome;

  beforeAll(async () => {
    const ended = await runDemo();
    expect(ended, [...ended.lines.slice(-5), ended.errors].join('\n')).toMatchObject({ code: 0 });
    ({ lines } = ended);
    outcome = outcomeSchema.parse(JSON.parse(lines.at(-1) ?? ''));
  });

  it('prints one numbered line for each step', () => {
    const numbers = lines.flatMap((line) => /^ *(\d+) {2}\S.* → \S/.exec(line)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(Array.from({ length: outcome.steps }, (_, index) => index + 1));
    expect(outcome.steps).toBeGreaterThan(100);
  });

  it('brings three proposals onto the final list, one onto the reserve, and turns one away at each earlier gate', () => {
    expect(outcome.proposals.map(({ status }) => status).toSorted()).toEqual([
      'finalListed',
      'finalListed',
      'finalListed',
      'ineligible',
      'notShortListed',
      'reserve',
    ]);
  });

  it('gives every proposal a code of its own with year, country or OIC, area and number', () => {
    const codes = outcome.proposals.map(({ code }) => code);
    for (const code of codes) expect(code).toMatch(/^2021-[A-Z]{3}(AGRIC|POVER|TOURI|TRADE|TRANS)-\d+$/);
    expect(new Set(codes.map((code) => code.split('-').at(-1))).size).toBe(codes.length);
    expect(codes).toContain('2021-OICPOVER-1');
  });

  it('pays three orders by the bank and closes the grant', () => {
    expect(outcome.orders.map(({ status }) => status)).toEqual(['closed', 'closed', 'closed']);
    // 40 % of SESRIC's grant, 50 % of Uganda's, and SESRIC's eligible costs less its advance.
    expect(outcome.orders.map(({ amountMinor }) => amountMinor)).toEqual([1_649_600, 2_430_000, 2_415_400]);
    expect(new Set(outcome.orders.map(({ endToEndId }) => endToEndId)).size).toBe(3);
    expect(outcome.grant).toEqual({ status: 'closed' });
  });

  it('leaves books that balance: what was eligible and the grant still running are committed', () => {
    expect(outcome.ledger).toEqual({
      balanced: true,
      committedMinor: 4_065_000 + 4_860_000,
      paidMinor: 1_649_600 + 2_430_000 + 2_415_400,
    });
  });

  it('leaves whole hash chains, and has written to the people involved', () => {
    expect(outcome.auditChainsValid).toBe(true);
    expect(outcome.mails).toBeGreaterThan(outcome.proposals.length);
  });
});
