/** Containers of all engines: found by whatever they are called, and listed in order. */
import { invalidParameter, notFound } from '../errors.ts';
import type { Container } from './container.ts';
import { ContainerNames, compareContainers } from './names.ts';
import { type Block, Sorted } from './sorted.ts';

export class ContainerIndex {
  private readonly byId = new Map<string, Container>();
  private readonly ordered = new Sorted<Container>(compareContainers);
  private readonly names = new ContainerNames();

  /** Newest first. */
  get all(): readonly Container[] {
    return this.ordered.items;
  }

  /** The same in blocks, each of which stays as it is for as long as it is there. */
  get blocks(): readonly Block<Container>[] {
    return this.ordered.blocks;
  }

  /** By full ID. */
  get(id: string): Container | undefined {
    return this.byId.get(id);
  }

  /** @param before another reading of it, whose place it takes */
  put(container: Container, before: Container | undefined): void {
    const placed = before && this.names.areSame(before, container) && compareContainers(before, container) === 0;
    if (before && !placed) this.takeOut(before);
    this.byId.set(container.id, container);
    this.ordered.put(container);
    if (!placed) this.names.add(container);
  }

  remove(container: Container): void {
    this.takeOut(container);
    this.byId.delete(container.id);
  }

  /** See {@link Cluster.container}. */
  one(ref: string): Container {
    const found = this.like(ref);
    const [first, second] = found;
    if (!first) throw notFound(`No such container: ${ref}`);
    if (second) {
      const places = found.map(({ engine, id }) => `${engine.name}/${id.slice(0, 12)}`).join(', ');
      throw invalidParameter(`several containers fit ${ref}: ${places}; name one by its node or ID`);
    }
    return first;
  }

  /** The containers a reference may mean: none, one, or several. */
  like(ref: string): Container[] {
    const byId = this.byId.get(ref);
    if (byId) return [byId];
    const named = this.named(ref.startsWith('/') ? ref.slice(1) : ref);
    const ids = [this.names.withSwarmId(ref), named].find((found) => found.length > 0) ?? this.names.withPrefix(ref);
    return ids.map((id) => this.byId.get(id)).filter((found) => found !== undefined);
  }

  /** IDs. @param name `web` or `node-1/web` */
  named(name: string): readonly string[] {
    return this.names.named(name);
  }

  private takeOut(container: Container): void {
    this.names.remove(container);
    this.ordered.remove(container);
  }
}
