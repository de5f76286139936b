import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

type Json = Record<string, unknown>;

/** What the comments of a schema say: of itself, and of its members. */
export interface Described {
  text?: string;
  members?: Record<string, Described>;
}

const folder = new URL('../src/schemas/', import.meta.url);
const exported: Record<string, Described> = {};
const sources = readdirSync(folder).map((file) =>
  ts.createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest, true),
);

/** Lists of values by their names, for comments that point at one. */
const lists = new Map<string, string>();

const unwrap = (node: ts.Expression): ts.Expression => (ts.isAsExpression(node) ? node.expression : node);

/** The words of the comment above a node, on one line. */
function textOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  if (!comment || !ts.isJSDoc(comment)) return undefined;
  return ts
    .getTextOfJSDocComment(comment.comment)
    ?.replace(/\{@link (\w+)\}/g, (_, name: string) => lists.get(name) ?? name)
    .replace(/\s+/g, ' ');
}

/** The object within a schema, however it is wrapped: optional, in a list, checked. */
function membersOf(node: ts.Expression): Record<string, Described> | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const members: Record<string, Described> = {};
    for (const property of node.properties) {
      // `...contextQuery` or `...LineItem.entries`.
      if (ts.isSpreadAssignment(property)) Object.assign(members, membersOf(property.expression));
      else if (ts.isPropertyAssignment(property)) members[property.name.getText()] = describe(property);
    }
    return members;
  }
  if (ts.isPropertyAccessExpression(node)) return membersOf(node.expression);
  if (ts.isIdentifier(node)) return exported[node.text]?.members;
  if (!ts.isCallExpression(node)) return undefined;
  return node.arguments.map(membersOf).find((members) => members !== undefined);
}

function describe(node: ts.PropertyAssignment | ts.VariableDeclaration, text = textOf(node)): Described {
  const members = node.initializer && membersOf(node.initializer);
  return { ...(text && { text }), ...(members && { members }) };
}

const declarations = sources
  .flatMap(({ statements }) => [...statements])
  .filter(ts.isVariableStatement)
  .flatMap((statement) => statement.declarationList.declarations.map((declaration) => ({ statement, declaration })));

for (const { declaration } of declarations) {
  const list = declaration.initializer && unwrap(declaration.initializer);
  if (!list || !ts.isArrayLiteralExpression(list)) continue;
  lists.set(declaration.name.getText(), list.elements.map((one) => (one as ts.StringLiteral).text).join(', '));
}
// Twice: a spread may name what stands in a later file.
for (const { statement, declaration } of [...declarations, ...declarations])
  exported[declaration.name.getText()] = describe(declaration, textOf(statement));

/** What is said about an exported schema. */
export const described = (name: string): Described => exported[name] ?? {};

/** A JSON schema with what is said about it, and about its members. */
export function withDescriptions(schema: Json, { text, members }: Described): Json {
  const { properties, items } = schema as { properties?: Record<string, Json>; items?: Json };
  return {
    ...(text && { description: text }),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, member]) => [name, withDescriptions(member, members?.[name] ?? {})]),
      ),
    }),
    ...(items && { items: withDescriptions(items, members ? { members } : {}) }),
  };
}
