import { insightRoutes } from '#shared/contract/routes/insight.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { verifyChain } from '#shared/store/verify-chain.ts';
import { allCases } from '../facts/all-cases.ts';
import { parts } from '../parts.ts';

export const handler = httpFunction(insightRoutes, parts, {
  verifyAudit: async () => {
    let cases = 0;
    const faults = [];
    for await (const { kind, id } of allCases(parts.repository)) {
      const fault = await verifyChain(parts, kind, id);
      cases += 1;
      if (fault !== undefined) faults.push(fault);
    }
    return { valid: faults.length === 0, cases, faults };
  },
});
