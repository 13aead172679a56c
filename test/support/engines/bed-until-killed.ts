/** A test process that is killed before it can clean up: starts a bed, tells what it is made of, and stays. */
import path from 'node:path';
import { startBed } from './bed.ts';
import { DockerCli } from './docker-cli.ts';
import { descendants } from './run.ts';

const bed = await startBed(['28']);
const docker = await DockerCli.open(bed.engines[0]?.url ?? '');
await docker.do('run', '-d', '-p', '80', 'test/sleeper');
await docker.close();
const number = path.basename(bed.folder).replace(/\D+/, '');
process.stdout.write(`${JSON.stringify({ number, folder: bed.folder, pids: descendants(process.pid) })}\n`);
setInterval(() => {}, 60_000);
