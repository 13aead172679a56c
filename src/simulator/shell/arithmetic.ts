/** `$((…))`: integers, variables, the operators of C. */
import { ShellSyntaxError } from './lexer.ts';

const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];

const apply: Readonly<Record<string, (a: number, b: number) => number>> = {
  '||': (a, b) => Number(a !== 0 || b !== 0),
  '&&': (a, b) => Number(a !== 0 && b !== 0),
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&': (a, b) => a & b,
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '<=': (a, b) => Number(a <= b),
  '>=': (a, b) => Number(a >= b),
  '<': (a, b) => Number(a < b),
  '>': (a, b) => Number(a > b),
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => divide(a, b),
  '%': (a, b) => a - divide(a, b) * b,
};

function divide(a: number, b: number): number {
  if (b === 0) throw new ShellSyntaxError('divide by zero');
  return Math.trunc(a / b);
}

/** @param assign keeps `x=…`, `x+=…`, `x++` @throws ShellSyntaxError */
export function evaluate(
  expression: string,
  read: (name: string) => string,
  assign: (name: string, value: string) => void,
): number {
  const tokens =
    expression.match(/\d+|[A-Za-z_]\w*|\+\+|--|<<=?|>>=?|[-+*/%]=|&&|\|\||[=!<>]=|[-+*/%<>=!~&|^?:()]/g) ?? [];
  let at = 0;
  const number = (name: string) => Number.parseInt(read(name) || '0', 10) || 0;

  const primary = (): number => {
    const token = tokens[at] ?? '';
    at += 1;
    if (/^\d/.test(token)) return token.startsWith('0') && token.length > 1 ? Number.parseInt(token, 8) : Number(token);
    if (token === '-') return -primary();
    if (token === '+') return primary();
    if (token === '!') return Number(primary() === 0);
    if (token === '~') return ~primary();
    if (token === '(') {
      const value = ternary();
      if (tokens[at] !== ')') throw new ShellSyntaxError('arithmetic syntax error');
      at += 1;
      return value;
    }
    if (!/^[A-Za-z_]/.test(token)) throw new ShellSyntaxError('arithmetic syntax error');
    const next = tokens[at] ?? '';
    if (next === '=' || /^[-+*/%]=$/.test(next)) {
      at += 1;
      const right = ternary();
      const value = next === '=' ? right : (apply[next.slice(0, -1)]?.(number(token), right) ?? 0);
      assign(token, String(value));
      return value;
    }
    if (next === '++' || next === '--') {
      at += 1;
      const value = number(token);
      assign(token, String(value + (next === '++' ? 1 : -1)));
      return value;
    }
    return number(token);
  };
  const binary = (level: number): number => {
    const operators = levels[level];
    if (!operators) return primary();
    let left = binary(level + 1);
    for (let token = tokens[at]; token !== undefined && operators.includes(token); token = tokens[at]) {
      at += 1;
      left = apply[token]?.(left, binary(level + 1)) ?? 0;
    }
    return left;
  };
  const ternary = (): number => {
    const condition = binary(0);
    if (tokens[at] !== '?') return condition;
    at += 1;
    const yes = ternary();
    at += 1; // :
    const no = ternary();
    return condition !== 0 ? yes : no;
  };

  if (tokens.length === 0) return 0;
  const value = ternary();
  if (at < tokens.length) throw new ShellSyntaxError('arithmetic syntax error');
  return value;
}
