/**
 * The SDK as one API version has it: `src/generated/sdk/v1.44/`, imported as `shoal/v1.44`. Types of the document's view of that version,
 * in which a field that came before it is always there and one that came after it is not; of the types only those that differ.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { viewAt } from '../../src/document/view.ts';
import { type Document, header } from './document.ts';
import { viewSource } from './sdk-operations.ts';

/** Docker 20.10, the oldest in wide use · 25, the oldest that Docker 29 still speaks · 28 · the document's newest. */
const VIEWS = ['1.41', '1.44', '1.51', '1.56'] as const;

/**
 * @param base the text of `types.ts`
 * @param typesOf makes such a text of another document
 */
export async function writeViews(
  document: Document,
  base: string,
  folder: string,
  typesOf: (view: Document) => Promise<string>,
): Promise<void> {
  if (!VIEWS.some((version) => version === document.info.version))
    throw new Error(`the views do not end at the document's newest version, ${document.info.version}`);
  for (const version of VIEWS) {
    const view = withoutVersions(viewAt(document as never, version)) as Document;
    const home = join(folder, `v${version}`);
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'types.ts'), differences(base, await typesOf(view)));
    await writeFile(join(home, 'index.ts'), viewSource(view, version));
  }
}

/** In a view all that is there has always been there. */
function withoutVersions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutVersions);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'x-docker-since');
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutVersions(member)]));
}

/** The types of `view` that differ from those of `base`, themselves or in what they name; the others by reference. */
function differences(base: string, view: string): string {
  const [ours, theirs] = [typesIn(base), typesIn(view)];
  const same = new Set([...theirs].filter(([name, { text }]) => ours.get(name)?.text === text).map(([name]) => name));
  const known = (name: string) => theirs.has(name);
  for (let before = -1; before !== same.size; ) {
    before = same.size;
    for (const name of same)
      if (
        theirs
          .get(name)
          ?.names.filter(known)
          .some((other) => !same.has(other))
      )
        same.delete(name);
  }
  const own = [...theirs].filter(([name]) => !same.has(name)).map(([, type]) => type);
  const used = new Set(own.flatMap(({ names }) => names).filter((name) => same.has(name)));
  return `${header(['//', ''])}
${named('import', used)}
${named('export', same)}

${own.map(({ text }) => text).join('\n\n')}
`;
}

const named = (verb: 'import' | 'export', names: Iterable<string>) =>
  `${verb} type { ${[...names].sort().join(', ')} } from '../types.ts';`;

interface Type {
  /** With its comment. */
  readonly text: string;
  /** Other types in it. */
  readonly names: readonly string[];
}

/** What operations fail with, and each operation's answers once more as a union: for hey-api's own functions, which are not here. */
const isUnused = ({ name, type }: ts.TypeAliasDeclaration) =>
  name.text.endsWith('Errors') || ts.isIndexedAccessTypeNode(type);

function typesIn(text: string): Map<string, Type> {
  const types = new Map<string, Type>();
  for (const statement of ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isTypeAliasDeclaration(statement) || isUnused(statement)) continue;
    const names: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node)) names.push(node.typeName.getText());
      node.forEachChild(visit);
    };
    visit(statement.type);
    types.set(statement.name.text, { text: statement.getFullText().trim(), names });
  }
  return types;
}
