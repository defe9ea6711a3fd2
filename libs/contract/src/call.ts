/** What openapi-fetch answers: data, or the problem of a refusal. */
interface Outcome<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Thrown when a call that had to succeed was refused; holds the problem. */
export class CallRefused extends Error {
  constructor(
    readonly status: number,
    readonly problem: unknown,
    url: string,
  ) {
    super(`${url} answered ${status}: ${JSON.stringify(problem)}`);
    this.name = 'CallRefused';
  }
}

/** The data of a call that must succeed. */
export async function must<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (data === undefined) throw new CallRefused(response.status, error, response.url);
  return data;
}

/** The status and problem of a call that must be refused. */
export async function refusal(
  call: Promise<Outcome<unknown>>,
): Promise<{ status: number; type: string; errors: unknown }> {
  const { error, response } = await call;
  const { type = '', errors } = (error ?? {}) as { type?: string; errors?: unknown };
  return { status: response.status, type: type.replace('urn:urbanpilot:problem:', ''), errors };
}

/** All items of a list, page by page. */
export async function everyItem<Item>(
  page: (cursor: string | undefined) => Promise<Outcome<{ items: Item[]; nextCursor: string | null }>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const answer = await must(page(cursor));
    items.push(...answer.items);
    cursor = answer.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}
