import { loadDocument, type OpenApiDocument } from '../../../document/document.ts';
import { compareVersions } from '../../../document/version.ts';
import { viewAt } from '../../../document/view.ts';
import { invalidParameter } from '../../errors.ts';
import { referencePage } from './page.ts';

/** Of 33 versions few are read, and each takes a megabyte. */
const KEPT = 4;

/** The API that is served, for machines and for readers, by version. */
export class Reference {
  private readonly swarm: OpenApiDocument;
  /** Newest first. */
  private readonly versions: readonly string[];
  private readonly kept = new Map<string, Buffer>();

  /** @param oldest of the versions that may be asked for; the newest is the document's own */
  constructor(swarm: OpenApiDocument, oldest: string) {
    this.swarm = swarm;
    const [major, newest] = swarm.info.version.split('.').map(Number);
    const minors = Array.from({ length: (newest ?? 0) + 1 }, (_, minor) => `${major}.${minor}`);
    this.versions = minors.filter((version) => compareVersions(version, oldest) >= 0).reverse();
  }

  /** @param version undefined: the whole document, with what went and what came. @throws invalidParameter */
  document(version: string | undefined): Buffer {
    const wanted = version === undefined ? undefined : this.known(version);
    return this.once(`document ${wanted}`, () =>
      JSON.stringify(wanted === undefined ? this.swarm : viewAt(this.swarm, wanted)),
    );
  }

  /** @param version undefined: the newest. @throws invalidParameter */
  page(version: string | undefined): Buffer {
    const wanted = this.known(version ?? this.swarm.info.version);
    return this.once(`page ${wanted}`, () =>
      referencePage({
        swarm: viewAt(this.swarm, wanted),
        engine: viewAt(loadDocument('engine'), wanted),
        version: wanted,
        versions: this.versions,
      }),
    );
  }

  private known(version: string): string {
    if (this.versions.includes(version)) return version;
    throw invalidParameter(`version ${version}: expected ${this.versions.at(-1)} to ${this.versions[0]}`);
  }

  private once(key: string, make: () => string): Buffer {
    const known = this.kept.get(key);
    if (known) return known;
    const made = Buffer.from(make());
    const [oldest] = this.kept.keys();
    if (this.kept.size >= KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, made);
    return made;
  }
}
