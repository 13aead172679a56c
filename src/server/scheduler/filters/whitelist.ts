import { invalidParameter } from '../../errors.ts';
import { parseExpression } from '../expression.ts';
import type { Filter } from '../schedule.ts';

/** Nodes that every `whitelist:` expression names (`node==n1|n2`), or does not name (`node!=n3`). */
export const whitelist: Filter = {
  name: 'whitelist',
  conditions: ({ whitelists }) =>
    whitelists.map((text) => {
      const { key, operator, value, soft } = parseExpression(text, 'whitelist');
      if (key !== 'node')
        throw invalidParameter(`error from whitelist filter: Key '${key}' is invalid: only node is known`);
      const listed = new Set(value.split('|'));
      return {
        text: `${key}${operator}${value} (soft=${soft})`,
        soft,
        accepts: ({ id, name }) => (listed.has(name) || listed.has(id)) === (operator === '=='),
      };
    }),
};
