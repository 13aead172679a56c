/** Secrets and configs: data that a swarm keeps for its services. They differ in their size, and in who may read them again. */
import type { components } from '../../generated/engine-schema.ts';
import { conflict, invalidParameter } from '../../server/errors.ts';
import { assertCurrent, type Changes, rpc, type SwarmObject, SwarmObjects } from './objects.ts';

type TaskSpec = components['schemas']['TaskSpec'];
type Spec = components['schemas']['ConfigSpec'] & components['schemas']['SecretSpec'];
export type DataSpec = Spec & { readonly Name: string; readonly Labels: Record<string, string> };

export interface Data extends SwarmObject {
  spec: DataSpec;
}

export interface DataKind {
  readonly name: 'secret' | 'config';
  readonly maxBytes: number;
}

export const secretKind: DataKind = { name: 'secret', maxBytes: 512_000 };
export const configKind: DataKind = { name: 'config', maxBytes: 1_024_000 };

const nameForm = /^[a-zA-Z0-9](?:[a-zA-Z0-9-_.]{0,62}[a-zA-Z0-9])?$/;

export class DataStore extends SwarmObjects<Data> {
  readonly what: DataKind;
  private readonly changes: Changes;

  constructor(what: DataKind, changes: Changes) {
    super(what.name, ({ spec }) => spec.Name);
    this.what = what;
    this.changes = changes;
  }

  /** @throws invalidParameter, conflict when the name is taken */
  create(spec: Spec): Data {
    const { name: kind, maxBytes } = this.what;
    const { Name: name = '', Labels, Data: data = '', Driver } = spec;
    if (name === '') throw invalidParameter(rpc('InvalidArgument', 'name must be provided'));
    if (!nameForm.test(name)) {
      throw invalidParameter(
        rpc(
          'InvalidArgument',
          'invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]',
        ),
      );
    }
    const bytes = bytesOf(data, kind);
    if (!Driver && (bytes === 0 || bytes >= maxBytes)) {
      throw invalidParameter(
        rpc('InvalidArgument', `${kind} data must be larger than 0 and less than ${maxBytes} bytes`),
      );
    }
    if (this.named(name)) throw conflict(rpc('AlreadyExists', `${kind} ${name} already exists`));
    return this.add({ ...this.changes.begin(), spec: { ...spec, Name: name, Labels: Labels ?? {} } });
  }

  /** @throws invalidParameter when more than labels would change, system when the version is another */
  update(object: Data, version: number, { Name: name = '', Data: data, Labels }: Spec): void {
    assertCurrent(object, version);
    const { spec } = object;
    if ((name !== '' && name !== spec.Name) || (data !== undefined && data !== '' && data !== spec.Data))
      throw invalidParameter(rpc('InvalidArgument', 'only updates to Labels are allowed'));
    object.spec = { ...spec, Labels: Labels ?? {} };
    this.changes.touch(object);
  }

  /** @param users names of services that need it @throws invalidParameter while there are some */
  discard(object: Data, users: readonly string[]): void {
    if (users.length > 0) {
      const { name: kind } = this.what;
      const services = users.length === 1 ? 'service' : 'services';
      throw invalidParameter(
        rpc(
          'InvalidArgument',
          `${kind} '${object.spec.Name}' is in use by the following ${services}: ${users.join(', ')}`,
        ),
      );
    }
    this.remove(object);
  }
}

function bytesOf(data: string, kind: DataKind['name']): number {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(data)) {
    const struct = kind === 'secret' ? 'SecretSpec' : 'ConfigSpec';
    throw invalidParameter(
      `invalid JSON: json: cannot unmarshal string into Go struct field ${struct}.Data of type []uint8: illegal base64 data`,
    );
  }
  return Buffer.byteLength(data, 'base64');
}

/** Secrets and configs that a service's containers find in their files. */
export function dataOf({ ContainerSpec: own = {} }: TaskSpec) {
  const one = (
    kind: 'secret' | 'config',
    id = '',
    name = '',
    file?: { readonly Name?: string; readonly Mode?: number },
  ) => ({
    kind,
    id,
    name,
    file: file?.Name ?? name,
    mode: file?.Mode ?? 0o444,
  });
  return [
    ...(own.Secrets ?? []).map(({ SecretID, SecretName, File }) => one('secret', SecretID, SecretName, File)),
    ...(own.Configs ?? []).map(({ ConfigID, ConfigName, File }) => one('config', ConfigID, ConfigName, File)),
  ];
}
