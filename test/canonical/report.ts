import { inspect } from "node:util";

/** Something that does not go together, and the input that shows it. */
export interface Difference {
  /** The number of the input; with the seed it makes the same one again. */
  readonly number: number;
  readonly input: string;
  readonly problems: readonly string[];
}

/** What became of many inputs. */
export interface Report {
  /** How often each thing happened, by its name. */
  readonly counts: Record<string, number>;
  readonly differences: Difference[];
}

export const createReport = (): Report => ({ counts: {}, differences: [] });

export function count(report: Report, what: string): void {
  report.counts[what] = (report.counts[what] ?? 0) + 1;
}

/** A value as a person can read it, whatever it is, with what could be mistaken escaped. */
export const show = (value: unknown): string =>
  inspect(value, {
    depth: 8,
    breakLength: Number.POSITIVE_INFINITY,
    compact: true,
    maxStringLength: null,
    maxArrayLength: null,
  }).replace(/[^\n -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
