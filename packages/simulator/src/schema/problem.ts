/** Where an input or an answer departs from its schema. */
export interface Problem {
  readonly kind: "missing" | "invalid" | "unknown";
  readonly message: string;
}
