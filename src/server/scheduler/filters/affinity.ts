import type { Candidates } from '../contents.ts';
import { type Expression, parseExpression } from '../expression.ts';
import { familiar } from '../image-names.ts';
import type { Node } from '../node.ts';
import type { Filter } from '../schedule.ts';

/** Nodes whose containers or images satisfy every `affinity:` expression. */
export const affinity: Filter = {
  name: 'affinity',
  conditions: ({ affinities }) =>
    affinities.map((text) => {
      const expression = parseExpression(text, 'affinity');
      const { key, operator, value, soft } = expression;
      return {
        text: `${key}${operator}${value} (soft=${soft})`,
        soft,
        accepts: accepts(expression),
        reason: () =>
          `${operator === '==' ? 'has no' : 'has a'} ${
            key === 'container' || key === 'image' ? `${key} ${value}` : `container with label ${key}=${value}`
          }`,
      };
    }),
};

function accepts(expression: Expression): (node: Node) => boolean {
  const { key, value, operator } = expression;
  switch (key) {
    case 'container':
      return ({ name, contents: { containers } }) => expression.accepts(withNode(containers, name, value));
    case 'image': {
      const name = familiar(value);
      const id = /^(?:sha256:)?([0-9a-f]{4,64})$/.exec(value)?.[1];
      const has = (images: Node['images']) =>
        expression.matches(images) || images.has(name) || (id !== undefined && someBegins(images, `sha256:${id}`));
      return ({ images }) => has(images) === (operator === '==');
    }
    default:
      return ({ contents }) =>
        (expression.isText ? contents.hasLabel(key, value) : expression.matches(contents.label(key))) ===
        (operator === '==');
  }
}

/** `node-1/web` means the container `web` of that node. */
function withNode(containers: Candidates, node: string, value: string): Candidates {
  if (!value.startsWith(`${node}/`)) return containers;
  return {
    has: (text) => containers.has(text.slice(node.length + 1)),
    keys: () => [...containers.keys()].map((name) => `${node}/${name}`),
  };
}

function someBegins(texts: Iterable<string>, start: string): boolean {
  for (const text of texts) if (text.startsWith(start)) return true;
  return false;
}
