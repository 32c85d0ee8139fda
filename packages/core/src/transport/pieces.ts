/** How many pieces are joined to one. */
const bundle = 1000;

/** A body as it comes in. */
export class Pieces {
  /** Bytes so far. */
  size = 0;
  readonly #pieces: Buffer[] = [];
  #single = 0;

  add(piece: Buffer): void {
    this.size += piece.length;
    this.#pieces.push(piece);
    // A server may send every byte alone, which costs hundreds of bytes here, and keeps alive what it was read with.
    if (++this.#single < bundle) return;
    this.#single = 0;
    this.#pieces.push(Buffer.concat(this.#pieces.splice(-bundle)));
  }

  join(): Buffer {
    return this.#pieces.length === 1 ? (this.#pieces[0] as Buffer) : Buffer.concat(this.#pieces);
  }
}
