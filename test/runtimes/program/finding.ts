/** What came of one check of one vendor. */
export interface Finding {
  readonly check: string;
  readonly vendor: string;
  /** What was not as it should be. */
  readonly problem?: string | undefined;
}
