import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

type Schema = Record<string, unknown>;
type Declarations = Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>;

/** JSON Schema (draft 2020-12) of `ScoringModel`, read from the type declarations in `src/model`. */
export function generateModelSchema(): Schema {
  const declarations = readDeclarations(join(__dirname, '../src/model'));
  const defs: Schema = {};
  const wanted = ['ScoringModel'];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (name in defs) continue;
    const schema = declarationSchema(name, declarations);
    defs[name] = schema;
    for (const [, reference] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g))
      wanted.push(reference as string);
  }
  const sorted = Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://urbanpilot.dev/schemas/scoring-model-1.json',
    title: 'ScoringModel',
    $ref: '#/$defs/ScoringModel',
    $defs: sorted,
  };
}

function readDeclarations(folder: string): Declarations {
  const declarations: Declarations = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        declarations.set(statement.name.text, statement);
      }
    }
  }
  return declarations;
}

function declarationSchema(name: string, declarations: Declarations): Schema {
  const declaration = declarations.get(name);
  if (!declaration) throw new Error(`no declaration of ${name}`);
  const schema = ts.isInterfaceDeclaration(declaration)
    ? objectSchema(allMembers(declaration, declarations), declarations)
    : typeSchema(declaration.type, declarations);
  return { ...description(declaration), ...schema };
}

function allMembers(declaration: ts.InterfaceDeclaration, declarations: Declarations): ts.TypeElement[] {
  const inherited = (declaration.heritageClauses ?? []).flatMap((clause) =>
    clause.types.flatMap((type) => {
      const parent = declarations.get(type.expression.getText());
      return parent && ts.isInterfaceDeclaration(parent) ? allMembers(parent, declarations) : [];
    }),
  );
  return [...declaration.members, ...inherited];
}

function objectSchema(members: readonly ts.TypeElement[], declarations: Declarations): Schema {
  const properties: Schema = {};
  const required: string[] = [];
  for (const member of members) {
    if (!ts.isPropertySignature(member) || !member.type) throw new Error(`cannot describe ${member.getText()}`);
    const name = member.name.getText();
    properties[name] = { ...description(member), ...typeSchema(member.type, declarations) };
    if (!member.questionToken) required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

function description(node: ts.Node): Schema {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comments.map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '').join(' ');
  return text === '' ? {} : { description: text.replace(/\s+/g, ' ').trim() };
}

function typeSchema(type: ts.TypeNode, declarations: Declarations): Schema {
  if (ts.isParenthesizedTypeNode(type)) return typeSchema(type.type, declarations);
  if (ts.isTypeLiteralNode(type)) return objectSchema([...type.members], declarations);
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: typeSchema(type.elementType, declarations) };
  if (ts.isTupleTypeNode(type)) {
    const { length } = type.elements;
    return {
      type: 'array',
      prefixItems: type.elements.map((item) => typeSchema(item, declarations)),
      minItems: length,
      maxItems: length,
    };
  }
  if (ts.isLiteralTypeNode(type)) return { const: literal(type) };
  if (ts.isUnionTypeNode(type)) return unionSchema(type, declarations);
  if (ts.isTypeReferenceNode(type)) return referenceSchema(type, declarations);
  if (type.kind === ts.SyntaxKind.NumberKeyword) return { type: 'number' };
  if (type.kind === ts.SyntaxKind.StringKeyword) return { type: 'string' };
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return { type: 'boolean' };
  throw new Error(`cannot describe ${type.getText()}`);
}

function unionSchema(type: ts.UnionTypeNode, declarations: Declarations): Schema {
  if (type.types.every(ts.isLiteralTypeNode))
    return { enum: type.types.map((one) => literal(one as ts.LiteralTypeNode)) };
  return { anyOf: type.types.map((one) => ({ ...typeSchema(one, declarations) })) };
}

function referenceSchema(type: ts.TypeReferenceNode, declarations: Declarations): Schema {
  const name = type.typeName.getText();
  if (name !== 'Exclude') return { $ref: `#/$defs/${name}` };
  const [union, left] = (type.typeArguments ?? []) as unknown as [ts.TypeReferenceNode, ts.TypeReferenceNode];
  const { anyOf } = declarationSchema(union.typeName.getText(), declarations);
  return { anyOf: (anyOf as Schema[]).filter((one) => one.$ref !== `#/$defs/${left.typeName.getText()}`) };
}

function literal(type: ts.LiteralTypeNode): string | number | boolean {
  const text = type.getText().replaceAll("'", '"');
  return JSON.parse(text) as string | number | boolean;
}
