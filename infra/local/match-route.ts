/** A route key of an HTTP API, e.g. `GET /calls/{callId}` or `$default`. */
export type RouteKey = string;

export type MatchedRoute = { readonly routeKey: RouteKey; readonly params: Readonly<Record<string, string>> };

type Pattern = { readonly routeKey: RouteKey; readonly method: string; readonly steps: readonly string[] };

/**
 * Chooses among route keys as API Gateway does: a literal step before a parameter, a parameter before a greedy one (`{proxy+}`), the method
 * before `ANY`, and `$default` last. Parameters come percent-decoded. Gives undefined where no route fits.
 */
export const routeMatcher = (
  routeKeys: readonly RouteKey[],
): ((method: string, path: string) => MatchedRoute | undefined) => {
  const patterns = routeKeys
    .filter((routeKey) => routeKey !== '$default')
    .map(toPattern)
    .sort((left, right) => (weight(left) < weight(right) ? 1 : -1));
  return (method, path) => {
    const steps = path.split('/').slice(1);
    for (const pattern of patterns) {
      if (pattern.method !== 'ANY' && pattern.method !== method) continue;
      const params = paramsOf(pattern.steps, steps);
      if (params !== undefined) return { routeKey: pattern.routeKey, params };
    }
    return routeKeys.includes('$default') ? { routeKey: '$default', params: {} } : undefined;
  };
};

const toPattern = (routeKey: RouteKey): Pattern => {
  const [method = '', path = ''] = routeKey.split(' ');
  return { routeKey, method, steps: path.split('/').slice(1) };
};

/** Sorts the more particular pattern first: 2 for a literal step, 1 for a parameter, 0 for a greedy one; then the method. */
const weight = (pattern: Pattern): string =>
  pattern.steps.map((step) => (isGreedy(step) ? '0' : isParameter(step) ? '1' : '2')).join('') +
  (pattern.method === 'ANY' ? '' : '~');

const isParameter = (step: string): boolean => step.startsWith('{') && step.endsWith('}');
const isGreedy = (step: string): boolean => step.endsWith('+}');

const paramsOf = (
  pattern: readonly string[],
  steps: readonly string[],
): Readonly<Record<string, string>> | undefined => {
  const isOpen = isGreedy(pattern.at(-1) ?? '');
  if (isOpen ? steps.length < pattern.length : steps.length !== pattern.length) return undefined;
  const params: Record<string, string> = {};
  const fits = pattern.every((wanted, position) => {
    const given = isGreedy(wanted) ? steps.slice(position).join('/') : (steps[position] ?? '');
    if (!isParameter(wanted)) return wanted === given;
    params[wanted.replace(/^\{|\+?\}$/g, '')] = decode(given);
    return given !== '';
  });
  return fits ? params : undefined;
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
