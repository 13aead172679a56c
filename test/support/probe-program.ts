/** The one program of the checker's own image, which is machine code, as a function that a simulated engine runs. */
import type { Program } from '../../src/simulator/index.ts';

/** Steps as `src/check/image/program.ts` writes them. */
export const probeProgram: Program = async (process) => {
  for (const step of process.args) {
    const [verb = '', ...rest] = step.split(':');
    const value = rest.join(':');
    if (verb === 'out') await process.stdout.write(`${value}\n`);
    else if (verb === 'err') await process.stderr.write(`${value}\n`);
    else if (verb === 'file') process.files.write(value, 'probe\n');
    else if (verb === 'nap') await process.sleep(Number(value));
    else if (verb === 'quit') return Number(value);
    else if (verb === 'serve') process.files.write(value, '');
    else if (verb === 'cat') for await (const chunk of process.stdin) await process.stdout.write(chunk);
    if (verb === 'serve' || verb === 'wait') await new Promise(() => {});
  }
  return 0;
};
