/** What leaves a script before its end, thrown through whatever runs. */

export class ShellExit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

/** `break`, `continue` and `return` on their way out. */
export class Leave extends Error {
  readonly how: 'break' | 'continue' | 'return';
  /** Loops still to leave, or the status returned. */
  readonly count: number;
  constructor(how: Leave['how'], count: number) {
    super(how);
    this.how = how;
    this.count = count;
  }
}
