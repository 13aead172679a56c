/** The API as the manager serves it, as one page that needs nothing else: readers search it with their browser, and without a network. */
import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../../document/document.ts';
import { differencesOf, withoutRequestId } from './differences.ts';
import { type Content, html, prose } from './html.ts';
import { type Entry, operationSection } from './operation.ts';
import { fields, marks, schemaAnchor, typeOf } from './schema.ts';

export interface ReferenceInput {
  /** The cluster's document, and one engine's, in the view of `version`. */
  readonly swarm: OpenApiDocument;
  readonly engine: OpenApiDocument;
  readonly version: string;
  /** All that may be chosen, newest first. */
  readonly versions: readonly string[];
}

export function referencePage({ swarm, engine, version, versions }: ReferenceInput): string {
  const differs = differencesOf(swarm, engine);
  const entries: Entry[] = Object.entries(swarm.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]) => {
      const operation = withoutRequestId(described);
      const before = engine.paths[path]?.[method];
      return { method, path, operation, before, differs: differs(operation, before) };
    }),
  );
  const tags = swarm.tags as { name: string; description: string }[];
  const ofTag = (name: string) => entries.filter(({ operation }) => (operation.tags as string[])[0] === name);
  const shown = tags.filter(({ name }) => ofTag(name).length > 0);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${swarm.info.title} ${version}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/reference.css">
<script src="/reference.js" defer></script>
</head>
<body>
<nav>
<p class="title">${swarm.info.title}</p>
<form method="get" action="/">
<label>Version <select name="version">${versions.map(
    (one) => html`<option${one === version && html` selected`}>${one}</option>`,
  )}</select></label> <button>Show</button>
</form>
<label><input type="search" id="search" placeholder="Search names and paths"></label>
<label><input type="checkbox" id="differences"> Only what differs from one engine</label>
${shown.map(
  ({ name }) =>
    html`<p class="tag">${name}</p><ul>${ofTag(name).map(
      (entry) =>
        html`<li${entry.differs && html` class="differs"`} data-for="${entry.operation.operationId}"><a href="#${entry.operation.operationId}"><span class="method ${entry.method}">${entry.method}</span> ${entry.operation.summary as string}</a></li>`,
    )}</ul>`,
)}
<p class="tag"><a href="#schemas">Schemas</a></p>
</nav>
<main>
<h1>${swarm.info.title} <small>${version}</small></h1>
<p>${prose(swarm.info.description as string)}</p>
<p>What is marked <span class="mark cluster">cluster</span> one engine has differently, or not at all. In a cluster every operation that
needs a node may answer 503, and one that takes names 400; every request may bring an ID in <code>X-Request-Id</code>, and every answer
has it there. The document behind this page is <a href="/openapi.json?version=${version}">OpenAPI 3.1</a>.</p>
${shown.map(
  ({ name, description }) =>
    html`<h2 id="tag-${name}">${name}</h2><p>${prose(description)}</p>${ofTag(name).map((entry) => operationSection(entry, swarm))}`,
)}
<h2 id="schemas">Schemas</h2>
${Object.entries(swarm.components.schemas).map(([name, schema]): Content => {
  const before = engine.components.schemas[name];
  const changed = !isDeepStrictEqual(schema, before);
  return html`<section class="schema${changed && ' differs'}" id="${schemaAnchor(name)}">
<h3><code>${name}</code>${marks(schema, changed)}</h3>
<p><span class="type">${typeOf(schema)}</span> ${prose(schema.description as string)}</p>${fields(schema, before)}</section>`;
})}
</main>
</body>
</html>
`;
  return page.text;
}
