// Rules of our own for the contract (P14, P26): what is not bounded, closed, permitted or described is an error.
const { oas } = require('@stoplight/spectral-rulesets');

const ROLES = ['office', 'pilot', 'department', 'expert', 'leader', 'auditor', 'finance'];
const ALWAYS = ['400', '401', '403', '408', '431', '500', '503'];
const VERBS = ['get', 'post', 'put', 'patch', 'delete'];

/** Every schema below a node, with its path. */
function* schemasBelow(schema, path) {
  if (typeof schema !== 'object' || schema === null) return;
  yield [schema, path];
  for (const word of ['properties', 'patternProperties']) {
    for (const [name, inner] of Object.entries(schema[word] ?? {})) yield* schemasBelow(inner, [...path, word, name]);
  }
  for (const word of ['items', 'additionalProperties']) yield* schemasBelow(schema[word], [...path, word]);
  for (const word of ['anyOf', 'oneOf', 'allOf']) {
    for (const [index, inner] of (schema[word] ?? []).entries()) yield* schemasBelow(inner, [...path, word, index]);
  }
}

function lackingLimits(schema) {
  if ('enum' in schema || 'const' in schema) return [];
  const wanted = {
    string: ['maxLength'],
    array: ['maxItems'],
    integer: ['minimum', 'maximum'],
    number: ['minimum', 'maximum'],
  };
  return (wanted[schema.type] ?? []).filter((word) => typeof schema[word] !== 'number');
}

function bounded(target, _options, { path }) {
  return [...schemasBelow(target, path)].flatMap(([schema, at]) =>
    lackingLimits(schema).map((word) => ({ message: `${schema.type} without ${word}`, path: at })),
  );
}

/** A map says what its keys are like, by a schema what its values are, and how many there are at most. */
function isBoundedMap({ propertyNames, additionalProperties, maxProperties }) {
  const keys = typeof propertyNames?.pattern === 'string' && typeof propertyNames.maxLength === 'number';
  return keys && typeof additionalProperties === 'object' && typeof maxProperties === 'number';
}

function isOpen(schema) {
  return schema.type === 'object' && schema.additionalProperties !== false && !isBoundedMap(schema);
}

function closed(target, _options, { path }) {
  return [...schemasBelow(target, path)]
    .filter(([schema]) => isOpen(schema))
    .map(([, at]) => ({ message: 'an object of a request without additionalProperties: false', path: at }));
}

function permitted(operation) {
  const scope = operation.security?.[0]?.oauth2?.[0];
  const roles = operation['x-roles'];
  const known = Array.isArray(roles) && roles.length > 0 && roles.every((role) => ROLES.includes(role));
  if (typeof scope === 'string' && known) return [];
  return [{ message: 'declares no permission: a scope in `security` and roles in `x-roles`' }];
}

function refusals(operation, _options, { path }) {
  const missing = ALWAYS.filter((status) => !(status in (operation.responses ?? {})));
  return missing.map((status) => ({ message: `does not declare ${status}`, path: [...path, 'responses'] }));
}

function problems(responses, _options, { path }) {
  return Object.entries(responses ?? {}).flatMap(([status, { content }]) => {
    if (Number(status) < 400) return [];
    const types = Object.keys(content ?? {});
    if (types.length === 1 && types[0] === 'application/problem+json') return [];
    return [{ message: 'an error that is not application/problem+json', path: [...path, status] }];
  });
}

function exampled(operation, _options, { path }) {
  const good = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
  const bodies = [[['requestBody'], operation.requestBody], ...good.map(([status, body]) => [['responses', status], body])];
  return bodies.flatMap(([at, body]) =>
    Object.values(body?.content ?? {})
      .filter((media) => media.example === undefined && media.examples === undefined)
      .map(() => ({ message: 'a body without an example', path: [...path, ...at] })),
  );
}

const operations = `$.paths[*][${VERBS.join(',')}]`;
const rule = (description, given, run, resolved = true) => ({
  description,
  message: '{{error}}',
  severity: 'error',
  given,
  resolved,
  then: { function: run },
});

module.exports = {
  extends: [[oas, 'recommended']],
  rules: {
    'operation-description': 'off',
    'operation-tag-defined': 'off',
    'info-contact': 'off',
    'oas3-api-servers': 'off',
    'operation-operationId-valid-in-url': 'error',
    'operation-operationId': 'error',
    'operation-tags': 'off',
    'urbanpilot-tags': {
      severity: 'error',
      given: operations,
      then: { field: 'tags', function: require('@stoplight/spectral-functions').truthy },
    },
    'urbanpilot-summary': {
      severity: 'error',
      given: operations,
      then: { field: 'summary', function: require('@stoplight/spectral-functions').truthy },
    },
    'urbanpilot-bounded': rule(
      'Every string, array and number has limits',
      [`${operations}.requestBody.content[*].schema`, `${operations}.parameters[*].schema`, `${operations}.responses[*].content[*].schema`],
      bounded,
    ),
    'urbanpilot-closed': rule('Input is closed', `${operations}.requestBody.content[*].schema`, closed),
    'urbanpilot-permission': rule('Every operation declares who may call it', operations, permitted),
    'urbanpilot-refusals': rule('Every operation declares what any can answer', operations, refusals),
    'urbanpilot-problems': rule('Every error is problem+json', `${operations}.responses`, problems),
    'urbanpilot-examples': rule('Every body has an example', operations, exampled),
  },
};
