import { styleText } from "node:util";

/** One command of the command line. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  /** @returns the exit code */
  run(args: readonly string[]): Promise<number>;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Colour, on a terminal only. */
export function paint(style: "bold" | "dim" | "green" | "red" | "yellow", text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
}

/** Tells on the terminal how far a long run is; nothing when the output goes elsewhere. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
