import { describe, expect, test } from 'vitest';
import { loadDocument, type OpenApiDocument } from '../../src/document/document.ts';
import { viewAt } from '../../src/document/view.ts';
import {
  closedEnums,
  exampleProblems,
  impossibleVersions,
  nullableComponents,
  placesOf,
  truthRows,
  undescribed,
} from './conventions.ts';

const engine = loadDocument('engine');
const swarm = loadDocument('swarm');

/** A copy of the engine's document, broken by `change`. */
function broken(change: (document: OpenApiDocument) => void): OpenApiDocument {
  const copy = structuredClone(engine);
  change(copy);
  return copy;
}
const operation = (document: OpenApiDocument, path: string, method: string) => {
  const found = document.paths[path]?.[method];
  if (!found) throw new Error(`no ${method} ${path}`);
  return found;
};
const schema = (document: OpenApiDocument, name: string) => {
  const found = document.components.schemas[name];
  if (!found) throw new Error(`no schema ${name}`);
  return found;
};

describe.each([
  ['engine', engine],
  ['swarm', swarm],
])('the %s document', (_, document) => {
  test('describes every operation, parameter, status, header, schema, field and filter key', () => {
    expect(undescribed(document)).toEqual([]);
  });
  test('has no component that is null itself', () => {
    expect(nullableComponents(document)).toEqual([]);
  });
  test('lets every text in an answer be another than the documented ones', () => {
    expect(closedEnums(document)).toEqual([]);
  });
  test('names only versions between 1.24 and its own', () => {
    expect(impossibleVersions(document)).toEqual([]);
  });
  test('has an example for every JSON answer, and none contradicts its schema', () => {
    expect(exampleProblems(document)).toEqual([]);
  });
});

test('the examples hold in the view of the newest version too, where fields that went are gone', () => {
  expect(exampleProblems(viewAt(engine, engine.info.version))).toEqual([]);
});

// The list of what published descriptions get wrong has 47 rows: a row that nothing marks is not carried out, and a mark
// without a row explains nothing.
test('every known error of published descriptions is marked, and nothing else is', () => {
  expect(truthRows(engine)).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
});

test('every mark says what differs, and where it was seen', () => {
  const vague = [...placesOf(engine)].filter(({ value }) => {
    const marks = [value['x-docker-truth'] ?? []].flat() as { note?: unknown; seen?: unknown }[];
    return marks.some(({ note, seen }) => typeof note !== 'string' || note === '' || !Array.isArray(seen));
  });
  expect(vague.map(({ at }) => at)).toEqual([]);
});

describe('what is broken is found', () => {
  test('a field without a description', () => {
    const document = broken((copy) => {
      delete schema(copy, 'Volume').properties?.Name?.description;
    });
    expect(undescribed(document)).toEqual(['#/components/schemas/Volume/properties/Name']);
  });
  test('a status without a description', () => {
    const document = broken((copy) => {
      delete operation(copy, '/info', 'get').responses['500']?.description;
    });
    expect(undescribed(document)).toEqual(['#/paths/~1info/get/responses/500']);
  });
  test('a component that is null itself', () => {
    const document = broken((copy) => {
      schema(copy, 'Volume').type = ['object', 'null'];
      copy.components.schemas.MountType = { anyOf: [{ type: 'string' }, { type: 'null' }] };
    });
    expect(nullableComponents(document).sort()).toEqual(['MountType', 'Volume']);
  });
  test('a text of an answer that is closed', () => {
    const document = broken((copy) => {
      copy.components.schemas.MountType = { type: 'string', enum: ['bind'] };
    });
    expect(closedEnums(document)).toEqual(['#/components/schemas/MountType']);
  });
  test('a version that is none', () => {
    const document = broken((copy) => {
      schema(copy, 'Volume')['x-docker-since'] = '1.57';
      Object.assign(schema(copy, 'Health'), { 'x-docker-since': '1.30', 'x-docker-until': '1.29' });
    });
    expect(impossibleVersions(document).sort()).toEqual(['#/components/schemas/Health', '#/components/schemas/Volume']);
  });
  test('an answer without an example', () => {
    const document = broken((copy) => {
      const content = operation(copy, '/version', 'get').responses['200']?.content?.['application/json'];
      delete (content as { examples?: unknown }).examples;
    });
    expect(exampleProblems(document)).toEqual(['SystemVersion 200 application/json: no example']);
  });
  test('an example that contradicts its schema', () => {
    const document = broken((copy) => {
      schema(copy, 'SystemVersion').required?.push('Colour');
    });
    expect(exampleProblems(document)).toEqual([
      "SystemVersion 200 application/json:  must have required property 'Colour'",
    ]);
  });
});
