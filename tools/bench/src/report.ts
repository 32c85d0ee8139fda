import { availableParallelism, cpus } from "node:os";
import type { Subject } from "./subjects.js";

/** The middle of some values and where their middle half lies. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** CPU of one subject: microseconds per call, median of its turns. */
export interface CallCost {
  readonly vendor: string;
  readonly kind: Subject["kind"];
  readonly label: string;
  readonly cpuAt1: number;
  readonly cpuAt50: number;
  readonly callsPerSecondAt50: number;
  /** At 50 in flight, of what the vendor's others cost in the same round. */
  readonly of: Readonly<Partial<Record<Subject["kind"], Spread>>>;
}

/** Two figures of one thing, ours and what it is compared with. */
export interface Pair {
  readonly vendor: string;
  readonly ours: number;
  readonly other: number;
}

/** Bytes of a program that makes one call with our client, minified: of what is loaded at once. */
export interface BundleSize {
  readonly vendor: string;
  readonly program: "one operation" | "whole client";
  readonly platform: "node" | "browser";
  readonly bytes: number;
  readonly gzip: number;
  /** Bytes, gzipped, of what is loaded only when it is needed. */
  readonly later: number;
}

/** Bytes of gzip that a feature adds to the bundle of one operation. */
export interface FeatureCost {
  readonly feature: string;
  readonly platform: "node" | "browser";
  /** To what is loaded at once. */
  readonly gzip: number;
  /** What it loads when it is used. */
  readonly later: number;
}

/** What a client of all operations of a service costs. */
export interface ServiceCost {
  readonly vendor: string;
  /** CPU of a program that imports it, of that of an empty program. */
  readonly ofEmpty: number;
  /** CPU of TypeScript 5 on a program of one call, of that with a client of the operations whose pages were read. */
  readonly cpuOfFew: number;
  /** Peak of the memory of the same. */
  readonly memoryOfFew: number;
}

/** One aim and whether it is met. */
export interface Aim {
  readonly name: string;
  readonly vendor: string;
  readonly figure: number;
  readonly limit: number;
  readonly met: boolean;
}

/** All that the benchmark found. */
export interface Report {
  readonly machine: Machine;
  readonly quick: boolean;
  readonly seconds: number;
  readonly calls: readonly CallCost[];
  /** Nanoseconds per signature; the other is the bare hashes. */
  readonly signing: readonly Pair[];
  /** Milliseconds; the other is the official SDK. */
  readonly imports: readonly Pair[];
  /** Milliseconds to import a module without content. */
  readonly emptyImport: number;
  readonly bundles: readonly BundleSize[];
  readonly features: readonly FeatureCost[];
  /** Bytes on disk with all dependencies; the other is the official SDK's core. */
  readonly sizes: readonly Pair[];
  readonly services: readonly ServiceCost[];
  readonly aims: readonly Aim[];
}

/** What figures were measured on. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
}

/** This machine. */
export const machine = (): Machine => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model.trim() ?? "unknown",
  cores: availableParallelism(),
});

/** The middle value; of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a part of the values lies, in proportion between the two nearest. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? Number.NaN) - low) * (at % 1);
}

export const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** Says what is being done, on stderr. */
export type Log = (text: string) => void;
