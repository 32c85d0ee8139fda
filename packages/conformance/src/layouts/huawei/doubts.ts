import type { Doubt } from "../../page.js";

/** Collects the doubts of a page. */
export class Doubts {
  readonly #all: Doubt[] = [];

  add(line: number, message: string, text: string): void {
    this.#all.push({ line, message, text: text.length > 120 ? `${text.slice(0, 120)}…` : text });
  }

  sorted(): Doubt[] {
    return [...this.#all].sort((a, b) => a.line - b.line);
  }
}
