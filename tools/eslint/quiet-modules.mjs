/** What a module may consist of: declarations. A statement that does something would be a side effect of its import. */
const QUIET = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'FunctionDeclaration',
  'ClassDeclaration',
  'VariableDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSModuleDeclaration',
  'TSDeclareFunction',
]);

const PAGE = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'customElements',
]);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** True when code at this node runs while the module is imported. */
const runsAtImport = (node) => {
  for (let at = node.parent; at; at = at.parent) {
    if (FUNCTIONS.has(at.type)) return false;
    if (at.type === 'PropertyDefinition' && !at.static) return false;
    if (at.type.startsWith('TS') && at.type !== 'TSNonNullExpression' && at.type !== 'TSAsExpression') return false;
  }
  return true;
};

/** No import has a side effect, and nothing touches the page while it is imported: every module loads in Node. */
export const quietModules = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      statement: 'A module must not do anything while it is imported; only *.define.ts and packages/wares may.',
      page: '`{{name}}` must not be touched while the module is imported: the module must load in Node.',
    },
  },
  create(context) {
    return {
      Program(program) {
        for (const node of program.body) {
          const directive = node.type === 'ExpressionStatement' && node.directive;
          if (!QUIET.has(node.type) && !directive) context.report({ node, messageId: 'statement' });
        }
      },
      Identifier(node) {
        if (!PAGE.has(node.name)) return;
        const { parent } = node;
        if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return;
        const used =
          (parent.type === 'MemberExpression' && parent.object === node) ||
          (parent.type === 'NewExpression' && parent.callee === node);
        if (used && runsAtImport(node)) context.report({ node, messageId: 'page', data: { name: node.name } });
      },
    };
  },
};
