import type { Spec } from "../specs/load-specs.js";

/** What one documented example or error code showed. */
export interface ExampleCheck {
  spec: Spec;
  kind: "request" | "response" | "error" | "silence";
  /** Name of the example, or the error code. */
  name: string;
  /** What was not as it should be; empty when all is well. */
  problems: string[];
}
