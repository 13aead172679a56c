/** The legacy builder: a Dockerfile and its context become an image, step by step. */
import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { operations } from '../generated/engine-schema.ts';
import type { RequestOf } from '../generated/handlers.ts';
import { invalidParameter, notFound, system } from '../server/errors.ts';
import { stream } from '../server/http/reply.ts';
import { nowNano, rfc3339 } from './clock.ts';
import { applyInstruction, execForm, type Instruction, parseDockerfile, substitute, words } from './dockerfile.ts';
import type { SimulatedEngine } from './engine.ts';
import { entry, type FileEntry, FileSystem } from './file-system.ts';
import type { Context } from './handlers/context.ts';
import { encodeLine, failureLine } from './handlers/progress.ts';
import { newId } from './ids.ts';
import { derive, type Image, type ImageConfig, layerOf } from './image.ts';
import { newName } from './image-store.ts';
import { engineVersion } from './info.ts';
import { collect, readTar } from './layer-tar.ts';
import { toBytes } from './pipe.ts';
import { ProcessGroup } from './process.ts';
import { ProgramNotFound } from './program.ts';
import { parseReference, withTag } from './reference.ts';
import { patternToRegExp } from './shell/pattern.ts';

type BuildQuery = RequestOf<operations['ImageBuild']>['query'];
type Line = Readonly<Record<string, unknown>>;

interface Stage {
  readonly name: string;
  image: Image | undefined;
  config: ImageConfig;
  variables: Record<string, string>;
}

/** Reads the context, then builds while the client listens. @throws while nothing has been sent */
export async function build(context: Context, query: BuildQuery) {
  const { engine, call } = context;
  if (query.session) throw invalidParameter('a simulated engine builds without BuildKit: set DOCKER_BUILDKIT=0');
  if (query.remote)
    throw invalidParameter(`a simulated engine cannot download ${query.remote}: send the context with the request`);
  const files = await unpack(await collect(call.bodyStream));
  const name = query.dockerfile || 'Dockerfile';
  const dockerfile = files.get(posix.resolve('/', name));
  if (!dockerfile) throw system(`Cannot locate specified Dockerfile: ${name}`);
  const instructions = parseDockerfile(Buffer.from(dockerfile.data).toString());
  if (instructions.length === 0) throw invalidParameter(`the Dockerfile (${name}) cannot be empty`);
  const building = new Build(engine, files, query);
  const lines = async function* () {
    try {
      for await (const line of building.run(instructions)) yield encodeLine(line);
    } catch (error) {
      yield failureLine(error as Error, call, error instanceof StepFailed ? error.code : undefined);
    }
  };
  return stream(200, 'application/json', lines());
}

/** @throws system in the engine's words when it is no archive */
async function unpack(bytes: Buffer): Promise<ReadonlyMap<string, FileEntry>> {
  try {
    return await readTar([bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes]);
  } catch (cause) {
    throw system(`Error processing tar file(exit status 1): ${(cause as Error).message}`, { cause });
  }
}

class StepFailed extends Error {
  readonly code: number;
  constructor(command: string, code: number) {
    super(`The command '${command}' returned a non-zero code: ${code}`);
    this.code = code;
  }
}

class Build {
  private readonly engine: SimulatedEngine;
  private readonly files: ReadonlyMap<string, FileEntry>;
  private readonly query: BuildQuery;
  private readonly stages: Stage[] = [];
  private readonly args: Readonly<Record<string, string>>;
  private globalArgs: Record<string, string> = {};

  constructor(engine: SimulatedEngine, files: ReadonlyMap<string, FileEntry>, query: BuildQuery) {
    this.engine = engine;
    this.files = files;
    this.query = query;
    this.args = jsonMap(query.buildargs, 'buildargs');
  }

  async *run(instructions: readonly Instruction[]): AsyncGenerator<Line> {
    const { target, t } = this.query;
    for (const [index, instruction] of instructions.entries()) {
      const started = instruction.name === 'FROM' && this.stages.length > 0;
      if (started && target && this.stages.at(-1)?.name === target) break;
      yield { stream: `Step ${index + 1}/${instructions.length} : ${instruction.original}` };
      yield { stream: '\n' };
      const image = yield* this.step(instruction);
      if (image) yield { stream: ` ---> ${image.id.slice(7, 19)}\n` };
    }
    const labels = jsonMap(this.query.labels, 'labels');
    const stage = this.stages.at(-1);
    if (stage && Object.keys(labels).length > 0) {
      this.commit(
        stage,
        { ...stage.config, Labels: { ...stage.config.Labels, ...labels } },
        `LABEL ${Object.entries(labels)
          .map(([key, value]) => `${key}=${value}`)
          .join(' ')}`,
      );
    }
    const image = stage?.image;
    if (!image) throw invalidParameter('No image was generated. Is your Dockerfile empty?');
    // BuildKit names what its `aux` is about
    yield { ...(this.query.version === '2' && { id: 'moby.image.id' }), aux: { ID: image.id } };
    yield { stream: `Successfully built ${image.id.slice(7, 19)}\n` };
    const names = t === undefined ? [] : Array.isArray(t) ? t : [t];
    for (const tag of names) {
      const name = newName(tag, undefined);
      this.engine.images.tag(image, name);
      this.engine.tellImage('tag', image, name);
      yield { stream: `Successfully tagged ${name}\n` };
    }
  }

  private async *step(instruction: Instruction): AsyncGenerator<Line, Image | undefined> {
    const { name, text, flags } = instruction;
    if (name === 'FROM') {
      const [source = '', , stageName = String(this.stages.length)] = words(substitute(text, this.globalArgs));
      const earlier = this.stages.find((stage) => stage.name === source);
      const image = source === 'scratch' ? undefined : (earlier?.image ?? this.base(source));
      this.stages.push({
        name: stageName,
        image,
        config: { ...image?.file.config },
        variables: envOf(image?.file.config),
      });
      return image;
    }
    const stage = this.stages.at(-1);
    if (name === 'ARG') {
      const [key = '', fallback] = text.split(/=(.*)/s, 2);
      const value = this.args[key] ?? (fallback === undefined ? undefined : words(fallback).join(' '));
      if (value !== undefined) {
        if (stage) stage.variables[key] ??= value;
        else this.globalArgs[key] = value;
      } else if (stage && this.globalArgs[key] !== undefined) stage.variables[key] = this.globalArgs[key];
      return stage?.image;
    }
    if (!stage) throw invalidParameter('no build stage in current context');
    switch (name) {
      case 'RUN':
        return yield* this.runStep(stage, text);
      case 'COPY':
      case 'ADD':
        return this.copy(stage, instruction);
      case 'WORKDIR': {
        const config = applyInstruction(stage.config, instruction, stage.variables);
        const files = this.filesOf(stage);
        if (!files.isDirectory(config.WorkingDir ?? '/')) files.mkdir(config.WorkingDir ?? '/', { parents: true });
        return this.commit(stage, config, `WORKDIR ${config.WorkingDir}`, files);
      }
      default: {
        const config = applyInstruction(stage.config, { ...instruction, flags }, stage.variables);
        return this.commit(stage, config, `/bin/sh -c #(nop)  ${instruction.original}`);
      }
    }
  }

  private base(source: string): Image {
    const { images, options } = this.engine;
    const found = this.query.pull ? undefined : images.lookup(source);
    if (found) return found;
    const reference = parseReference(source);
    const image = options.registry.get(reference, undefined);
    images.tag(image, withTag(reference));
    return image;
  }

  private filesOf({ image }: Stage): FileSystem {
    return new FileSystem(image?.files);
  }

  private async commit(stage: Stage, config: ImageConfig, createdBy: string, files?: FileSystem): Promise<Image> {
    const layer = files && files.changes.size > 0 ? await layerOf(files.changes) : undefined;
    const image = derive(stage.image, {
      ...(layer && { layer }),
      config,
      createdBy,
      created: rfc3339(nowNano()),
      version: engineVersion(this.engine.options.version),
    });
    stage.image = image;
    stage.config = config;
    stage.variables = { ...stage.variables, ...envOf(config) };
    this.engine.images.add(image);
    return image;
  }

  private async *runStep(stage: Stage, text: string): AsyncGenerator<Line, Image> {
    const argv = execForm(text) ?? [...(stage.config.Shell ?? ['/bin/sh', '-c']), text];
    const files = this.filesOf(stage);
    const id = newId();
    const group = new ProcessGroup({
      hostname: id.slice(0, 12),
      containerId: id,
      files,
      programs: this.engine.programs,
      nextPid: this.engine.nextPid,
    });
    yield { stream: ` ---> Running in ${id.slice(0, 12)}\n` };
    const written: Line[] = [];
    let wake: () => void = () => {};
    const output = {
      write: async (data: string | Uint8Array) => {
        written.push({ stream: Buffer.from(toBytes(data)).toString() });
        wake();
      },
    };
    const shown = argv.join(' ');
    let code: number | undefined;
    try {
      const running = group.launch({
        argv,
        env: {
          PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
          HOME: '/root',
          ...stage.variables,
        },
        cwd: stage.config.WorkingDir || '/',
        user: stage.config.User ?? '',
        parentPid: 0,
        stdout: output,
        stderr: output,
      });
      void running.exit.then((exitCode) => {
        code = exitCode;
        wake();
      });
    } catch (error) {
      if (error instanceof ProgramNotFound) throw new StepFailed(shown, 127);
      throw error;
    }
    for (;;) {
      for (let line = written.shift(); line; line = written.shift()) yield line;
      if (code !== undefined) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (code !== 0) throw new StepFailed(shown, code);
    yield { stream: ` ---> Removed intermediate container ${id.slice(0, 12)}\n` };
    return this.commit(stage, stage.config, shown, files);
  }

  private async copy(stage: Stage, { name, text, flags }: Instruction): Promise<Image> {
    const parts =
      execForm(text)?.map((word) => substitute(word, stage.variables)) ?? words(substitute(text, stage.variables));
    const to = parts.at(-1) ?? '';
    const sources = parts.slice(0, -1);
    if (sources.length === 0)
      throw invalidParameter(
        `${name} requires at least two arguments, but only one was provided. Destination could not be determined.`,
      );
    const from = flags.from === undefined ? contextFiles(this.files) : this.filesOf(this.stageOf(flags.from));
    const files = this.filesOf(stage);
    const target = posix.resolve(stage.config.WorkingDir || '/', to);
    const intoFolder = to.endsWith('/') || sources.length > 1 || files.isDirectory(target);
    for (const source of sources) {
      const found = matching(from, posix.resolve('/', source));
      if (found.length === 0)
        throw notFound(
          `${name} failed: file not found in build context or excluded by .dockerignore: stat ${source}: file does not exist`,
        );
      for (const path of found)
        place(
          from,
          path,
          files,
          from.isDirectory(path) || !intoFolder ? target : posix.join(target, posix.basename(path)),
        );
    }
    const digest = newId().slice(0, 12);
    return this.commit(stage, stage.config, `/bin/sh -c #(nop) ${name} ${digest} in ${to} `, files);
  }

  private stageOf(name: string): Stage {
    const stage = this.stages.find((one, index) => one.name === name || String(index) === name);
    if (stage) return stage;
    const image = this.base(name);
    return { name, image, config: {}, variables: {} };
  }
}

function matching(files: FileSystem, path: string): string[] {
  if (!/[*?[]/.test(path)) return files.exists(path) ? [path] : [];
  const fits = patternToRegExp(path);
  return [...files.walk('/')].map(([at]) => at).filter((at) => fits.test(at));
}

/** A file to its place, or what is in a directory into another. */
function place(from: FileSystem, path: string, to: FileSystem, target: string): void {
  for (const [at, found] of from.walk(path)) {
    const destination = at === path ? target : posix.join(target, at.slice(path === '/' ? 0 : path.length));
    if (found.type === 'directory') to.mkdir(destination, { parents: true }, { mode: found.mode });
    else {
      to.mkdir(posix.dirname(destination), { parents: true });
      to.put(destination, { ...found, uid: 0, gid: 0 });
    }
  }
}

function contextFiles(entries: ReadonlyMap<string, FileEntry>): FileSystem {
  const files = new FileSystem();
  for (const [path, found] of entries) {
    if (path === '/') continue;
    files.mkdir(posix.dirname(path), { parents: true });
    files.put(path, found.type === 'directory' ? entry('directory', found) : found);
  }
  return files;
}

function envOf(config: ImageConfig | undefined): Record<string, string> {
  return Object.fromEntries((config?.Env ?? []).map((pair) => pair.split(/=(.*)/s, 2)));
}

function jsonMap(text: unknown, name: string): Record<string, string> {
  if (text === undefined || text === '') return {};
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : text;
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).filter(([, entryValue]) => typeof entryValue === 'string'));
    }
  } catch {
    // told below
  }
  throw invalidParameter(`error reading build ${name}: invalid JSON`);
}
