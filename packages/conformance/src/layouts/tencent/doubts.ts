import type { Doubt } from "../../page.js";

/** Collects what was read with doubt. */
export class Doubts {
  readonly list: Doubt[] = [];

  add(line: number, message: string, text: string): void {
    const short = text.trim();
    this.list.push({ line, message, text: short.length > 120 ? `${short.slice(0, 119)}…` : short });
  }
}
