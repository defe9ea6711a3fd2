import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Node = Record<string, unknown>;

/** Changes a contract in one place. */
type Change = (contract: Node) => void;

const OPENAPI = join(__dirname, '../../openapi');
const CHECK = join(OPENAPI, 'guard/check.mjs');

const CREATE = ['paths', '/regions/v1/tasks', 'post'];
const GET = ['paths', '/regions/v1/tasks/{id}', 'get'];
const BODY = [...CREATE, 'requestBody', 'content', 'application/json', 'schema'];
const ANSWER = [...GET, 'responses', '200', 'content', 'application/json'];
const MISSING = ['components', 'responses', 'Refusal404'];
const FUND = ['paths', '/funding/v1/funds', 'post', 'requestBody', 'content', 'application/json', 'schema'];

/** The contract cut down to three paths: it has every kind of part that a rule looks at. */
function smallContract(): Node {
  const document = JSON.parse(readFileSync(join(OPENAPI, 'urbanpilot.json'), 'utf8')) as Node;
  const paths = Object.fromEntries([CREATE, GET, FUND].map(([, path = '']) => [path, at(document, ['paths', path])]));
  const schemas = { Problem: at(document, ['components', 'schemas', 'Problem']) };
  const text = JSON.stringify(paths);
  const refusals = Object.entries(at(document, ['components', 'responses']));
  const responses = Object.fromEntries(refusals.filter(([name]) => text.includes(`/${name}"`)));
  return {
    ...document,
    webhooks: undefined,
    paths,
    components: { ...at(document, ['components']), schemas, responses },
  };
}

function at(contract: Node, steps: string[]): Node {
  return steps.reduce((node, step) => {
    const inner = node[step];
    if (typeof inner !== 'object' || inner === null) throw new Error(`The contract has no ${steps.join('/')}`);
    return inner as Node;
  }, contract);
}

const without =
  (...steps: string[]): Change =>
  (contract) => {
    const parent = at(contract, steps.slice(0, -1));
    const name = steps.at(-1) ?? '';
    if (!(name in parent)) throw new Error(`The contract has no ${steps.join('/')}`);
    delete parent[name];
  };
const having =
  (value: unknown, ...steps: string[]): Change =>
  (contract) => {
    at(contract, steps.slice(0, -1))[steps.at(-1) ?? ''] = value;
  };
const plus =
  (value: unknown, ...steps: string[]): Change =>
  (contract) => {
    (at(contract, steps) as unknown as unknown[]).push(value);
  };
const minus =
  (value: string, ...steps: string[]): Change =>
  (contract) => {
    const list = at(contract, steps) as unknown as unknown[];
    list.splice(list.indexOf(value), 1);
  };
const all =
  (...changes: Change[]): Change =>
  (contract) => {
    for (const change of changes) change(contract);
  };

type Fault = [what: string, inject: Change, foundBy: string[]];

const BOUNDED = ['spectral urbanpilot-bounded'];
const CLOSED = ['spectral urbanpilot-closed'];
const PERMISSION = ['spectral urbanpilot-permission'];
const problemOnly = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } };

const MAP = {
  type: 'object',
  description: 'A map',
  propertyNames: { type: 'string', pattern: '^[a-z]+$', maxLength: 20 },
  additionalProperties: { type: 'string', maxLength: 5, description: 'A value' },
  maxProperties: 3,
};
const mapOf = (changes: Node): Change => having({ ...MAP, ...changes }, ...FUND, 'properties', 'notes');

/** One fault for each rule, and who finds it. */
const FAULTY: Fault[] = [
  ['a string without maxLength', without(...BODY, 'properties', 'title', 'maxLength'), BOUNDED],
  ['a number without maximum', without(...FUND, 'properties', 'budgetYear', 'maximum'), BOUNDED],
  ['a number without minimum', without(...FUND, 'properties', 'budgetYear', 'minimum'), BOUNDED],
  ['an array without maxItems', without(...ANSWER, 'schema', 'properties', 'plannedCurve', 'maxItems'), BOUNDED],
  ['an unlimited parameter', without(...GET, 'parameters', '0', 'schema', 'maxLength'), BOUNDED],
  ['an open body', without(...BODY, 'additionalProperties'), CLOSED],
  ['an open object in a body', without(...FUND, 'properties', 'amount', 'additionalProperties'), CLOSED],
  ['a map of any keys', mapOf({ propertyNames: undefined }), CLOSED],
  ['a map with keys of any length', mapOf({ propertyNames: { type: 'string', pattern: '^[a-z]+$' } }), CLOSED],
  ['a map of any size', mapOf({ maxProperties: undefined }), CLOSED],
  ['a map of any values', mapOf({ additionalProperties: true }), CLOSED],
  ['a map of values without limits', mapOf({ additionalProperties: { type: 'string', description: 'x' } }), BOUNDED],
  ['no roles', without(...CREATE, 'x-roles'), PERMISSION],
  ['an unknown role', plus('king', ...CREATE, 'x-roles'), PERMISSION],
  ['no scope', having([{ oauth2: [] }], ...CREATE, 'security'), PERMISSION],
  [
    'an unknown way to sign in',
    having([{ magic: ['regions:write'] }], ...CREATE, 'security'),
    ['redocly security-defined'],
  ],
  [
    'no operationId',
    without(...CREATE, 'operationId'),
    ['spectral operation-operationId', 'redocly operation-operationId'],
  ],
  [
    'an operationId twice',
    having('getTask', ...CREATE, 'operationId'),
    ['spectral operation-operationId-unique', 'redocly operation-operationId-unique'],
  ],
  ['no summary', without(...CREATE, 'summary'), ['spectral urbanpilot-summary', 'redocly operation-summary']],
  ['no tags', without(...CREATE, 'tags'), ['spectral urbanpilot-tags']],
  [
    'no example of a body',
    without(...CREATE, 'requestBody', 'content', 'application/json', 'example'),
    ['spectral urbanpilot-examples'],
  ],
  ['a wrong example', having('much', ...ANSWER, 'example', 'percent'), ['redocly no-invalid-media-type-examples']],
  ['an error that is no problem', having(problemOnly, ...MISSING, 'content'), ['spectral urbanpilot-problems']],
  ['an undeclared 401', without(...CREATE, 'responses', '401'), ['spectral urbanpilot-refusals']],
  ['an undeclared path parameter', having([], ...GET, 'parameters'), ['redocly path-parameters-defined']],
  [
    'a broken reference',
    having({ $ref: '#/components/schemas/Nobody' }, ...MISSING, 'content', 'application/problem+json', 'schema'),
    ['redocly no-unresolved-refs'],
  ],
  ['an answer that says nothing', having('', ...MISSING, 'description'), ['redocly rule/response-described']],
];

const BOTH = ['optic', 'api-smart-diff'];
const newParameter = { name: 'x', in: 'query', required: true, schema: { type: 'string', maxLength: 5 } };

/** Changes that break callers, and who finds them: neither tool finds them all. */
const BREAKING: Fault[] = [
  ['an operation removed', without(...CREATE), BOTH],
  ['a path removed', without('paths', '/regions/v1/tasks/{id}'), BOTH],
  ['a new required property in a request', plus('dueOn', ...BODY, 'required'), BOTH],
  [
    'a property removed from an answer',
    all(without(...ANSWER, 'schema', 'properties', 'title'), minus('title', ...ANSWER, 'schema', 'required')),
    BOTH,
  ],
  ['a type changed', having('string', ...ANSWER, 'schema', 'properties', 'percent', 'type'), ['optic']],
  ['a value taken from an enum of a request', minus('own', ...BODY, 'properties', 'origin', 'enum'), BOTH],
  ['a shorter text in a request', having(10, ...BODY, 'properties', 'title', 'maxLength'), ['api-smart-diff']],
  ['a new required parameter', plus(newParameter, ...GET, 'parameters'), BOTH],
  ['an answer no longer given', without(...GET, 'responses', '200'), BOTH],
];

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'contract-guard-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Runs the check and groups its lines by file; `tool` or `tool rule`. */
function check(args: string[]): { status: number | null; lines: string[][] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  if (!/findings/.test(stderr) || (status === 1) !== lines.length > 0) throw new Error(stderr);
  return { status, lines };
}

function write(name: string, content: object): string {
  const file = join(directory, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function injected([, inject]: Fault): Node {
  const contract = smallContract();
  inject(contract);
  return contract;
}

describe('P16: the lint of the contract', () => {
  let lines: string[][];
  beforeAll(() => {
    const files = FAULTY.map((fault, index) => write(`faulty-${index}.json`, injected(fault)));
    lines = check(['lint', write('sound.json', injected(['', mapOf({}), []])), ...files]).lines;
  }, 300_000);

  it('finds nothing in a sound contract, with a map of limits', () => {
    expect(lines.filter(([, , file]) => file === 'sound.json')).toEqual([]);
  });

  it.each(FAULTY.map(([what, , foundBy], index) => [what, foundBy, index] as const))(
    'finds %s',
    (_what, foundBy, index) => {
      const found = lines
        .filter(([, , file]) => file === `faulty-${index}.json`)
        .map(([tool, rule]) => `${tool} ${rule}`);
      expect([...new Set(found)]).toEqual(expect.arrayContaining([...foundBy]));
    },
  );
});

describe('P16: the check for breaking changes', () => {
  let released: string;
  let approvals: string;
  let lines: string[][];
  beforeAll(() => {
    mkdirSync(join(directory, 'released'));
    released = write('released/0.1.0.json', smallContract());
    const sum = createHash('sha256').update(readFileSync(released)).digest('hex');
    write('released/checksums.json', { '0.1.0.json': sum });
    approvals = write('approvals.json', []);
    const files = BREAKING.map((fault, index) => write(`breaking-${index}.json`, injected(fault)));
    lines = check(['breaking', released, approvals, ...files]).lines;
  }, 300_000);

  it.each(BREAKING.map(([what, , foundBy], index) => [what, foundBy, index] as const))(
    'finds %s',
    (_what, foundBy, index) => {
      const tools = lines.filter(([, , file]) => file === `breaking-${index}.json`).map(([tool]) => tool);
      expect([...new Set(tools)].sort()).toEqual(expect.arrayContaining([...foundBy].sort()));
    },
  );

  it('lets additions pass', () => {
    const contract = smallContract();
    const colour = { type: 'string', maxLength: 5 };
    all(
      having(colour, ...ANSWER, 'schema', 'properties', 'colour'),
      having(colour, ...BODY, 'properties', 'colour'),
    )(contract);
    expect(check(['breaking', released, approvals, write('added.json', contract)])).toEqual({ status: 0, lines: [] });
  });

  it('lets an approved break pass with its reason, and no approval without one', () => {
    const fault = BREAKING[0] as Fault;
    const file = write('approved.json', injected(fault));
    const open = check(['breaking', released, approvals, file]).lines;
    const approve = (reason: string) =>
      write(
        'some.json',
        open.map(([tool, , , where]) => ({ tool, where, reason })),
      );
    expect(check(['breaking', released, approve('nobody has called it'), file])).toEqual({ status: 0, lines: [] });
    expect(check(['breaking', released, approve(''), file]).lines.map(([, rule]) => rule)).toContain('idle-approval');
  });

  it('finds that a released contract was changed', () => {
    copyFileSync(released, join(directory, 'kept.json'));
    writeFileSync(released, `${readFileSync(released, 'utf8')}\n`);
    const altered = check(['breaking', released, approvals, released]).lines;
    copyFileSync(join(directory, 'kept.json'), released);
    expect(altered.map(([tool, , file]) => [tool, file])).toEqual([['checksums', '0.1.0.json']]);
  });
});
