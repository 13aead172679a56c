/** How asking a store, or any directory, has gone: for who watches the manager. */
export class Contact {
  /** When it last answered, milliseconds since 1970; 0: never. */
  answeredAtMs = 0;
  /** Times that it did not answer, or refused. */
  failures = 0;

  answered(): void {
    this.answeredAtMs = Date.now();
  }

  failed(): void {
    this.failures += 1;
  }
}
