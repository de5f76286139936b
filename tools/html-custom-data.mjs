// Tags and attributes for editors that complete HTML, made from the manifest: VS Code's custom data, version 1.1.

/** The words that a type such as `'more' | 'pages' | undefined` allows; none where it is open. */
const valuesOf = ({ text = '' } = {}) => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

const attributeOf = ({ name, description = '', type }) => {
  // `v`: an attribute that is there or is not.
  if (type?.text === 'boolean') return { name, description, valueSet: 'v' };
  const values = valuesOf(type);
  return { name, description, ...(values.length && { values }) };
};

const list = (title, items = []) =>
  items.length ? `\n\n${title}: ${items.map(({ name }) => `\`${name || '(default)'}\``).join(', ')}` : '';

/** @param {{ modules: object[] }} manifest */
export const htmlCustomData = ({ modules }) => ({
  version: 1.1,
  tags: modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, description, attributes = [], slots, events }) => ({
      name: tagName,
      description: `${description}${list('Slots', slots)}${list('Events', events)}`,
      attributes: attributes.map(attributeOf),
    })),
});
