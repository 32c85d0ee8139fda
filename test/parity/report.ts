import type { Wire } from "./wire.js";

/** A difference between the official SDK's request and ours that no known bug explains, at the smallest call that shows it. */
export interface Difference {
  readonly parts: readonly string[];
  /** The call, as source. */
  readonly call: string;
  /** The inputs that differ in these parts, this one included. */
  readonly inputs: number;
  /** What came in; or why nothing did. */
  readonly official: Wire | string;
  readonly ours: Wire | string;
}

/** What became of one operation. */
export interface OperationReport {
  readonly operation: string;
  readonly inputs: number;
  readonly equal: number;
  /** Inputs that differ by known bugs of the SDK only. */
  readonly explained: number;
  readonly unexplained: number;
  readonly differences: readonly Difference[];
}

/** What became of all operations of a service. */
export interface ServiceReport {
  /** The package that was called. */
  readonly sdk: string;
  readonly operations: readonly (OperationReport & {
    /** How its inputs travel. */
    readonly styles: readonly string[];
  })[];
  /** Operations that the official SDK lacks, which are not compared. */
  readonly lacking: readonly string[];
  /** Members of inputs that the SDK has and our document lacks, with the reason if there is one. */
  readonly omitted: readonly { readonly member: string; readonly why: string | undefined }[];
}

/** How often a known bug of an SDK was met. */
export interface BugReport {
  readonly name: string;
  readonly does: string;
  readonly breaks: string;
  readonly reference: string;
  readonly met: number;
}

/** One call of an SDK to the simulator. */
export interface SimulatorReport {
  readonly operation: string;
  /** What was called with: a permanent key, a session, a wrong secret. */
  readonly credentials: string;
  readonly passed: boolean;
  /** What the simulator or the SDK said. */
  readonly outcome: string;
}

export interface VendorReport {
  readonly vendor: string;
  readonly sdk: string;
  /** Those with calls of their own. */
  readonly operations: readonly OperationReport[];
  readonly service: ServiceReport;
  readonly bugs: readonly BugReport[];
  readonly simulator: readonly SimulatorReport[];
}

export interface Report {
  readonly seed: number;
  readonly seconds: number;
  readonly passed: boolean;
  readonly vendors: readonly VendorReport[];
}

/** Whether nothing is unexplained and the SDKs get along with the simulator. */
export const passes = ({ operations, service, simulator }: VendorReport): boolean =>
  [...operations, ...service.operations].every(({ unexplained }) => unexplained === 0) &&
  service.omitted.every(({ why }) => why !== undefined) &&
  simulator.every(({ passed }) => passed);
