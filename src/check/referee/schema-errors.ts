/** A validator's errors as a reader wants them: one for each thing that is wrong. */
import type { Rule } from '../exchange.ts';
import { escapePointer, unescapePointer, type View } from './view.ts';

const ruleOf: Readonly<Record<string, Rule>> = { required: 'required', type: 'type', format: 'format' };

export interface SchemaError {
  readonly rule: Rule;
  /** Instance pointer. */
  readonly at: string;
  readonly message: string;
  readonly schemaPath: string;
}

/** @param pointer to the schema that `value` has to fit */
export function schemaErrors(view: View, pointer: string, value: unknown): SchemaError[] {
  const errors = view.errors(pointer, value);
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ schemaPath }) => `${schemaPath}/`);
  return errors
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'enum') // `if` repeats its branch; enums are open (walk.ts notes them)
    .filter(({ schemaPath }) => !alternatives.some((path) => schemaPath.startsWith(path)))
    .map((error) => {
      const { keyword, instancePath, params, message } = error;
      const missing: unknown = params.missingProperty;
      return {
        rule: ruleOf[keyword] ?? 'value',
        at: typeof missing === 'string' ? `${instancePath}/${escapePointer(missing)}` : instancePath,
        message:
          typeof missing === 'string'
            ? 'required, and missing'
            : `${keyword === 'anyOf' ? 'is none of the alternatives' : message}, got ${excerpt(valueAt(value, instancePath))}`,
        schemaPath: view.schemaPath(error),
      };
    });
}

function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const part of pointer.split('/').slice(1)) {
    found = (found as Record<string, unknown> | undefined)?.[unescapePointer(part)];
  }
  return found;
}

export function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
