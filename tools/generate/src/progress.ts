/** Milliseconds between two lines where nobody watches. */
const interval = 30_000;

/**
 * Says on stderr how far a long run is: on a terminal in one line that changes, elsewhere in a line now and then, so
 * that a log shows that something happens.
 */
export class Progress {
  #last = performance.now();

  constructor(readonly terminal: boolean = process.stderr.isTTY === true) {}

  /** @param count how many things are being or have been done */
  at(count: number, total: number, what: string): void {
    const now = performance.now();
    // A terminal shows no more than thirty lines a second.
    if (now - this.#last < (this.terminal ? 30 : interval)) return;
    this.#last = now;
    const text = `${count}/${total} ${what}`;
    process.stderr.write(this.terminal ? `\r\x1b[K${text}` : `generate: ${text}\n`);
  }

  /** Leaves an empty line to what comes next. */
  end(): void {
    if (this.terminal) process.stderr.write("\r\x1b[K");
  }
}
