import { availableParallelism, cpus } from "node:os";
import type { Subject } from "./subjects.js";

/** CPU of one subject: microseconds per call, median of the rounds. */
export interface CallCost {
  readonly vendor: string;
  readonly kind: Subject["kind"];
  readonly label: string;
  readonly cpuAt1: number;
  readonly cpuAt50: number;
  readonly callsPerSecondAt50: number;
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
  /** Bytes on disk with all dependencies; the other is the official SDK's core. */
  readonly sizes: readonly Pair[];
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
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Says what is being done, on stderr. */
export type Log = (text: string) => void;
