// What `@wares/elements` says about itself to editors, Storybook and the reference: classes, attributes, events, parts.
import { writeFileSync } from 'node:fs';
import { htmlCustomData } from './html-custom-data.mjs';

/** Members that nobody outside may use: private ones, and reactive state. */
const isInner = (member) =>
  member.privacy === 'private' ||
  member.privacy === 'protected' ||
  member.static === true ||
  member.name.startsWith('#') ||
  member.name.startsWith('_');

/** Names of a class's `static properties` that are state, not API. */
const stateNames = (ts, node) => {
  const names = new Set();
  const properties = node.members.find((member) => member.name?.getText() === 'properties');
  const visit = (child) => {
    if (
      ts.isPropertyAssignment(child) &&
      ts.isObjectLiteralExpression(child.initializer) &&
      /\bstate:\s*true/.test(child.initializer.getText())
    ) {
      names.add(child.name.getText());
    }
    ts.forEachChild(child, visit);
  };
  if (properties) visit(properties);
  return names;
};

/** The tag stands in the define module beside the class; the class itself could have any. */
const tagOf = (path) => {
  const [, folder, file] = /\/([\w-]+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  return folder && folder === file ? `wares-${file}` : undefined;
};

const states = new Map();

const publicOnly = {
  name: 'public-only',
  analyzePhase({ ts, node }) {
    if (ts.isClassDeclaration(node) && node.name) states.set(node.name.getText(), stateNames(ts, node));
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.kind !== 'class') continue;
        const state = states.get(declaration.name) ?? new Set();
        const inner = ({ fieldName, name = fieldName, ...member }) =>
          state.has(fieldName ?? name) || isInner({ ...member, name: fieldName ?? name });
        if (declaration.members) declaration.members = declaration.members.filter((member) => !inner(member));
        if (declaration.attributes)
          declaration.attributes = declaration.attributes.filter((attribute) => !inner(attribute));
        // Calls of `emit(type)` say nothing; the events that an element documents have names.
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.name.includes('-'));
        for (const event of declaration.events ?? []) event.type ??= { text: `WaresEvent<'${event.name}'>` };
        const tag = tagOf(module.path);
        if (tag && declaration.superclass) {
          declaration.tagName = tag;
          declaration.customElement = true;
        }
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter((module) =>
      module.declarations?.some((declaration) => declaration.tagName),
    );
    // A published file must be the same for the same sources.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Names the modules as they are published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of ['path', 'module'])
        if (typeof value[key] === 'string') value[key] = value[key].replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
      for (const member of Object.values(value)) visit(member);
    };
    visit(customElementsManifest.modules);
    const data = htmlCustomData(customElementsManifest);
    writeFileSync('html-custom-data.json', `${JSON.stringify(data, null, 2)}\n`);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,browser-test,stories,styles}.ts', 'src/locales/**', 'src/styles/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, published],
};
