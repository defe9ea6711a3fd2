import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { countWidgets, openWidgetStack } from './widget-test-kit';

interface ProblemAnswer {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: { pointer: string; rule: string; message: string }[];
}

describe('a request body that is not as the contract says', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openWidgetStack();
    office = await stack.as('office');
  });
  afterAll(async () => {
    expect(await countWidgets(stack)).toBe(0);
    await stack.close();
  });

  /** Sends a body as it is, and holds the answer to the one error format. */
  async function refused(payload: string | Buffer, headers: Record<string, string> = {}, path = '/widgets') {
    const answer = await office.request('POST', `/regions/v1${path}`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: payload,
    });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = answer.json<ProblemAnswer>();
    expect(problem.status).toBe(answer.statusCode);
    expect(problem.instance).toMatch(/^urn:urbanpilot:request:[0-9a-f-]{36}$/);
    expect(answer.body).not.toMatch(/node_modules|\bat \w+ \(|SELECT|INSERT|\.ts\b|\.js\b/);
    const [first] = problem.errors ?? [];
    return { status: answer.statusCode, code: problem.type.split(':').at(-1), first, problem, headers: answer.headers };
  }

  const NAME = '"name":"好"';
  it.each<[what: string, body: string, pointer: string, rule: string]>([
    ['an unknown property', `{${NAME},"colour":"red"}`, '/colour', 'additionalProperties'],
    ['an unknown property in depth', `{${NAME},"parts":[{"code":"a","x":1}]}`, '/parts/0/x', 'additionalProperties'],
    ['an unknown property whose name needs escaping', `{${NAME},"a/b~c":1}`, '/a~1b~0c', 'additionalProperties'],
    ['a property that the server owns', `{${NAME},"version":7}`, '/version', 'additionalProperties'],
    ['a missing property', '{}', '/name', 'required'],
    ['null where no null may be', '{"name":null}', '/name', 'type'],
    ['a number for text', '{"name":5}', '/name', 'type'],
    ['blanks for text', '{"name":"  "}', '/name', 'pattern'],
    ['too long a text', `{"name":"${'长'.repeat(101)}"}`, '/name', 'maxLength'],
    ['null for a number', `{${NAME},"count":null}`, '/count', 'type'],
    ['true for a number', `{${NAME},"count":true}`, '/count', 'type'],
    ['text for a number', `{${NAME},"count":"5"}`, '/count', 'type'],
    ['an array for a number', `{${NAME},"count":[5]}`, '/count', 'type'],
    ['a fraction for an integer', `{${NAME},"count":1.5}`, '/count', 'type'],
    ['a number below its bounds', `{${NAME},"count":-1}`, '/count', 'minimum'],
    ['a number above its bounds', `{${NAME},"count":1001}`, '/count', 'maximum'],
    ['an integer beyond 2^53', `{${NAME},"count":9007199254740993}`, '/count', 'maximum'],
    ['1e400 for an integer', `{${NAME},"count":1e400}`, '/count', 'type'],
    ['1e400 for a number', `{${NAME},"ratio":1e400}`, '/ratio', 'type'],
    ['an object for an array', `{${NAME},"parts":{}}`, '/parts', 'type'],
    ['too many items', `{${NAME},"parts":[${Array(11).fill('{"code":"a"}').join()}]}`, '/parts', 'maxItems'],
    ['an array for the whole', '[]', '', 'type'],
    ['null for the whole', 'null', '', 'type'],
    ['U+0000 in a value', '{"name":"a\\u0000b"}', '/name', 'characters'],
    ['a raw U+0000 in a value', '{"name":"a\u0000b"}', '/name', 'characters'],
    ['U+0000 in a key', '{"na\\u0000me":"a"}', '/na\u0000me', 'characters'],
    ['a lone surrogate in a value', '{"name":"a\\ud800b"}', '/name', 'characters'],
    ['a lone surrogate in an item', `{${NAME},"parts":[{"code":"\\udc00"}]}`, '/parts/0/code', 'characters'],
    ['a lone surrogate in a key', '{"\\ud800":"a"}', '/\ufffd', 'characters'],
    ['a key twice', `{"name":"first","name":"second"}`, '/name', 'duplicateKey'],
    ['a key twice, once escaped', `{"name":"first","n\\u0061me":"second"}`, '/name', 'duplicateKey'],
    ['a key twice in depth', `{${NAME},"parts":[{"code":"a","code":"b"}]}`, '/parts/0/code', 'duplicateKey'],
    ['__proto__', `{${NAME},"__proto__":{"count":1}}`, '/__proto__', 'property'],
    ['__proto__ escaped, in depth', `{${NAME},"parts":[{"\\u005f_proto__":{}}]}`, '/parts/0/__proto__', 'property'],
    ['constructor', `{${NAME},"constructor":{"prototype":{}}}`, '/constructor', 'additionalProperties'],
  ])('P20, P26: %s is 400, names the place and the rule, and writes nothing', async (_what, body, pointer, rule) => {
    const { status, code, first } = await refused(body);
    expect({ status, code, pointer: first?.pointer, rule: first?.rule }).toEqual({
      status: 400,
      code: 'validation-failed',
      pointer,
      rule,
    });
    expect(first?.message).toMatch(/[\u4e00-\u9fff]/);
  });

  it.each<[what: string, body: string | Buffer]>([
    ['broken JSON', '{"name":'],
    ['a trailing comma', `{${NAME},}`],
    ['a comment', `{${NAME} /* or so */}`],
    ['two values', `{${NAME}}{}`],
    ['NaN', `{${NAME},"ratio":NaN}`],
    ['a byte order mark', `\ufeff{${NAME}}`],
    ['invalid UTF-8', Buffer.from([...Buffer.from('{"name":"a'), 0xc3, 0x28, ...Buffer.from('"}')])],
    [
      'a surrogate encoded as bytes',
      Buffer.from([...Buffer.from('{"name":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')]),
    ],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['100,000 levels of objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a gzip stream', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0x00])],
  ])('P14, P26: %s is 400 as malformed JSON', async (_what, body) => {
    const { status, code } = await refused(body);
    expect({ status, code }).toEqual({ status: 400, code: 'malformed-json' });
  });

  it('an empty body where one is needed is 400', async () => {
    expect((await refused('')).status).toBe(400);
  });

  it('P26: 2 MB are 413 in the one error format', async () => {
    const { status, code } = await refused(`{"name":"${'a'.repeat(2_000_000)}"}`);
    expect({ status, code }).toEqual({ status: 413, code: 'payload-too-large' });
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=gbk',
    'application/json; charset=utf-16',
    'application/jsonp',
    'nonsense',
  ])('P27: the content type %s is 415', async (type) => {
    const { status, code } = await refused(`{${NAME}}`, { 'content-type': type });
    expect({ status, code }).toEqual({ status: 415, code: 'unsupported-media-type' });
  });

  it.each(['gzip', 'br', 'identity, gzip', 'nonsense'])(
    'P27: the coding %s is 415 and says what is taken',
    async (coding) => {
      const { status, code, headers } = await refused(`{${NAME}}`, { 'content-encoding': coding });
      expect({ status, code }).toEqual({ status: 415, code: 'unsupported-media-type' });
      expect(headers['accept-encoding']).toBe('identity');
    },
  );

  it('P26: 413 names the limit', async () => {
    const { problem } = await refused(`{"name":"${'a'.repeat(1_048_577)}"}`, { 'accept-language': 'en' });
    expect(problem.detail).toBe('The body may have 1048576 bytes at most.');
  });

  it('a body is refused where the operation takes none', async () => {
    const { status, first } = await refused('{"unasked":1}', {}, '/pings');
    expect([status, first?.pointer, first?.rule]).toEqual([400, '/unasked', 'additionalProperties']);
  });

  it('a very long unknown name is named only as far as the contract allows', async () => {
    const { status, first } = await refused(`{${NAME},"${'k'.repeat(50_000)}":1}`);
    expect(status).toBe(400);
    expect(first?.pointer).toHaveLength(1_000);
  });

  it('ten thousand mistakes are answered by fifty', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `"k${n}":1`).join();
    const { status, problem } = await refused(`{${NAME},${many}}`);
    expect([status, problem.errors?.length]).toEqual([400, 50]);
  });

  it('speaks Chinese by default and English when asked', async () => {
    const chinese = await refused('{"name":null}');
    expect(chinese.headers['content-language']).toBe('zh-CN');
    expect(chinese.problem.title).toBe('请求内容不符合要求');
    const english = await refused('{"name":null}', { 'accept-language': 'en-GB,zh;q=0.5' });
    expect(english.headers['content-language']).toBe('en');
    expect(english.problem.title).toBe('The request is not valid');
    expect(english.first?.message).toBe('must be string');
  });
});
