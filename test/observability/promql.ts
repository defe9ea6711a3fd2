const FUNCTIONS = new Set(['sum', 'max', 'min', 'avg', 'count', 'rate', 'increase', 'histogram_quantile', 'time']);
const WORDS = new Set(['by', 'without', 'and', 'or', 'unless', 'on', 'ignoring']);
const GROUPING = new Set(['by', 'without', 'on', 'ignoring']);
const TOKEN =
  /\s+|"(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?(?:e\d+)?[smhd]?|[A-Za-z_:][A-Za-z0-9_:]*|=~|!~|!=|==|>=|<=|[-+*/%^<>=(){}[\],]/y;
const PAIRS: Record<string, string> = { ')': '(', '}': '{', ']': '[' };

/** The tokens of a PromQL expression. @throws when it holds something else, or its brackets do not match. */
function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const at = TOKEN.lastIndex;
    const [token] = TOKEN.exec(expression) ?? [];
    if (token === undefined) throw new Error(`Not PromQL at "${expression.slice(at, at + 20)}": ${expression}`);
    if (token.trim() === '') continue;
    if ('({['.includes(token)) open.push(token);
    if (token in PAIRS && open.pop() !== PAIRS[token]) throw new Error(`Brackets do not match: ${expression}`);
    tokens.push(token);
  }
  if (open.length > 0) throw new Error(`Brackets do not match: ${expression}`);
  return tokens;
}

/**
 * The metrics that an expression asks for. It knows the part of PromQL that our rules use and refuses the rest, a function
 * that is not called among it.
 */
export function metricsOf(expression: string): string[] {
  const metrics = namesOf(tokensOf(expression)).filter(({ next, token }) => {
    if (next === '(' || next === 'by' || next === 'without') {
      if (!FUNCTIONS.has(token)) throw new Error(`${token} is no known function: ${expression}`);
      return false;
    }
    return true;
  });
  if (metrics.length === 0) throw new Error(`No metric in ${expression}`);
  return metrics.map(({ token }) => token);
}

/** Names of functions and metrics with what follows them; not the labels in `{…}` and behind `by`, `on` and the like. */
function namesOf(tokens: string[]): { token: string; next: string | undefined }[] {
  let closing = '';
  return tokens.flatMap((token, index) => {
    if (token === closing) closing = '';
    else if (token === '{') closing = '}';
    else if (token === '(' && GROUPING.has(tokens[index - 1] ?? '')) closing = ')';
    else if (closing === '' && /^[A-Za-z_:]/.test(token) && !WORDS.has(token))
      return [{ token, next: tokens[index + 1] }];
    return [];
  });
}
