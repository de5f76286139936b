import { posix, sep } from 'node:path';
import { directions, isTestFile } from './directions.mjs';

const inPackage = /(?:^|\/)packages\/([^/]+)\//;

/** The workspace package that a specifier names, whether by name or by a path that leaves the own package. */
const packageOf = (specifier, file) => {
  const named = /^(?:@wares\/([^/]+)|(wares))(?:\/|$)/.exec(specifier);
  if (named) return { name: named[1] ?? named[2], byPath: false };
  if (!specifier.startsWith('.')) return undefined;
  const name = inPackage.exec(posix.join(posix.dirname(file), specifier))?.[1];
  return name && { name, byPath: true };
};

/** Keeps the direction of packages, and every package behind its `exports`. */
export const packageDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction:
        '{{from}} must not import {{to}}: it may import {{allowed}} (docs: architecture, "arrows point left").',
      path: 'Import @wares/{{to}} by its name, not by a path into its folder.',
    },
  },
  create(context) {
    const file = context.filename.split(sep).join('/');
    const from = inPackage.exec(file)?.[1];
    if (!from) return {};
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const target = packageOf(source.value, file);
      if (!target || target.name === from) return;
      if (target.byPath) context.report({ node, messageId: 'path', data: { to: target.name } });
      else if (!isTestFile(file) && !directions[from]?.includes(target.name)) {
        context.report({
          node,
          messageId: 'direction',
          data: { from, to: target.name, allowed: directions[from]?.join(', ') || 'no other package' },
        });
      }
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
    };
  },
};
