/** What the checker's containers do, in steps that both programs know: our own, and the shell of an image the user names. */

export type Step =
  | `out:${string}`
  | `err:${string}`
  | `file:${string}`
  | `nap:${number}`
  | `quit:${number}`
  | 'cat'
  | 'wait';

/** Steps → the command to run. */
export type Program = (...steps: readonly Step[]) => string[];

export const probeProgram: Program = (...steps) => ['/probe', ...steps];

export const shellProgram: Program = (...steps) => ['sh', '-c', steps.map(shellStep).join('; ')];

function shellStep(step: Step): string {
  const [verb = '', ...rest] = step.split(':');
  const value = rest.join(':');
  const quoted = `'${value.replaceAll("'", "'\\''")}'`;
  switch (verb) {
    case 'out':
      return `echo ${quoted}`;
    case 'err':
      return `echo ${quoted} >&2`;
    case 'file':
      return `echo probe > ${quoted}`;
    case 'nap':
      return `sleep ${Number(value) / 1000}`;
    case 'quit':
      return `exit ${value}`;
    case 'cat':
      return 'cat';
    default:
      return 'while :; do sleep 3600; done';
  }
}
