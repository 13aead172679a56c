import { isDeepStrictEqual } from 'node:util';
import { answers } from '../../../document/answers.ts';
import type { OpenApiDocument, OperationObject, ParameterObject } from '../../../document/document.ts';
import { everywhere } from './differences.ts';
import { type Content, html, prose } from './html.ts';
import { fields, limits, marks, typeOf } from './schema.ts';

export interface Entry {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
  /** The same operation in one engine's document; undefined: it has none. */
  readonly before: OperationObject | undefined;
  /** Clients can tell the two apart. */
  readonly differs: boolean;
}

export function operationSection(entry: Entry, document: OpenApiDocument): Content {
  const { method, path, operation, before, differs } = entry;
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const { answer, does } = operation['x-cluster'] as { answer: string; does?: string };
  const stream = operation['x-docker-stream'] as { framing: string; hijack?: string[] } | undefined;
  return html`
<section class="operation${differs && ' differs'}" id="${operationId}">
<h3>${summary as string}${marks(operation, differs)}</h3>
<p class="line"><span class="method ${method}">${method.toUpperCase()}</span> <code class="path">${path}</code> <a class="id" href="#${operationId}">${operationId}</a></p>
<p>${prose(description as string)}</p>
<p class="answer"><strong>In a cluster:</strong> answered by ${answers[answer]}.${does !== undefined && html` ${prose(does)}`}${
    stream &&
    html` The answer is a stream (${stream.framing})${stream.hijack && html`; the connection is handed over`}.`
  }</p>
${parameters.length > 0 && html`<h4>Parameters</h4><table><tbody>${parameters.map((one) => parameterRow(one, before))}</tbody></table>`}
${requestBody && html`<h4>Body</h4>${content(requestBody.content, before?.requestBody?.content, document)}`}
<h4>Answers</h4>
<table><tbody>${Object.entries(responses).map(([status, response]) => {
    const { description: means, content: bodies, headers = {} } = response as unknown as Response;
    const was = before?.responses[status] as unknown as Response | undefined;
    const changed = before !== undefined && !everywhere.has(status) && !isDeepStrictEqual(response, was);
    return html`<tr${changed && html` class="differs"`}><th scope="row"><code>${status}</code>${marks(response, changed)}</th>
<td>${prose(means)}${Object.entries(headers).map(([name, header]) => html`<p>header <code>${name}</code>: ${prose(header.description)}</p>`)}
${bodies && content(bodies, was?.content, document)}</td></tr>`;
  })}</tbody></table>
</section>`;
}

interface Response {
  readonly description: string;
  readonly content?: Contents;
  readonly headers?: Readonly<Record<string, { readonly description?: string }>>;
}

type Contents = NonNullable<OperationObject['responses'][string]['content']>;

function parameterRow(parameter: ParameterObject, operation: OperationObject | undefined): Content {
  const before = operation?.parameters?.find(
    ({ name, in: place }) => name === parameter.name && place === parameter.in,
  );
  const differs = operation !== undefined && !isDeepStrictEqual(parameter, before);
  const schema = parameter.schema ?? parameter.content?.['application/json']?.schema;
  return html`<tr${differs && html` class="differs"`}>
<th scope="row"><code>${parameter.name}</code>${marks(parameter, differs, [parameter.in, ...(parameter.required ? ['required'] : [])])}</th>
<td><span class="type">${parameter.content && 'JSON of '}${typeOf(schema)}</span>${schema && limits(schema)}<p>${prose(parameter.description as string)}</p></td></tr>`;
}

function content(contents: Contents, before: Contents | undefined, document: OpenApiDocument): Content {
  return Object.entries(contents).map(([type, media]) => {
    const { schema, examples = {} } = media as typeof media & {
      examples?: Record<string, { $ref?: string; value?: unknown }>;
    };
    return html`<div class="body"><span class="media">${type}</span>${schema && html` <span class="type">${typeOf(schema)}</span>`}
${schema && fields(schema, before ? before[type]?.schema : schema)}${Object.values(examples).map((example) => {
  const value = example.$ref === undefined ? example.value : exampleOf(document, example.$ref);
  return html`<details><summary>Example</summary><pre>${JSON.stringify(value, null, 2)}</pre></details>`;
})}</div>`;
  });
}

function exampleOf(document: OpenApiDocument, ref: string): unknown {
  const { examples } = document.components as { examples?: Record<string, { value?: unknown }> };
  return examples?.[ref.replace('#/components/examples/', '')]?.value;
}
