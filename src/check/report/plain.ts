import type { JudgedFinding } from '../result.ts';

/** A finding in one line: `required in 200 at /Names: required, and missing`. */
export const plain = ({ status, where, message, rule, severity }: JudgedFinding): string =>
  `${severity === 'deviation' ? rule : severity} in ${status || 'no answer'}${where ? ` at ${where}` : ''}: ${message}`;
