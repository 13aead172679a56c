import { type Docker, NotFoundError, pull } from 'shoal';

/** Converts Markdown to HTML in a container. @throws Error with what the converter said when it fails */
export async function convert(docker: Docker, markdown: string): Promise<string> {
  const run = () => docker.run('team/convert:1', ['convert', '--to', 'html'], { rm: true, stdin: markdown });
  const { exitCode, stdout, stderr } = await run().catch(async (error: unknown) => {
    if (!(error instanceof NotFoundError)) throw error;
    await pull(docker, 'team/convert:1');
    return run();
  });
  if (exitCode !== 0) throw new Error(`convert failed: ${stderr}`);
  return stdout;
}
