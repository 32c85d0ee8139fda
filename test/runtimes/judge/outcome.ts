/** What came of one runtime. */
export interface Outcome {
  readonly runtime: string;
  /** `undefined` if there is none to run. */
  readonly version: string | undefined;
  readonly passed: boolean;
  /** The problems of each check; `undefined` for one that says nothing in this runtime. */
  readonly checks: Readonly<Record<string, readonly string[] | undefined>>;
}
