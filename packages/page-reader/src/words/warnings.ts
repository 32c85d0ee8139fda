import type { Warning } from "../page.js";

/** Collects what a person should look at. */
export class Warnings {
  readonly list: Warning[] = [];

  add(line: number, message: string, text = ""): void {
    const whole = text.trim();
    this.list.push({ line, message, text: whole.length > 120 ? `${whole.slice(0, 119)}…` : whole });
  }

  /** By line. */
  sorted(): Warning[] {
    return this.list.sort((a, b) => a.line - b.line);
  }
}
