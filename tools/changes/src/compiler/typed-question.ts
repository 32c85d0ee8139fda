import type { Question } from "../finding.js";

/** What the compiler is asked: whether callers of the old type still compile with the new one, and the reverse. */
export interface TypedQuestion extends Omit<Question, "otherwise"> {
  /** Number of the package among those compared. */
  comparison: number;
}
