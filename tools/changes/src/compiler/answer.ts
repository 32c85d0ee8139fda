/** What the compiler says of a change of a type. */
export interface Answer {
  /** Callers that compiled still do. */
  compatible: boolean;
  /** Nothing changed that a type can tell. */
  same: boolean;
  /** Why not, in the compiler's words. */
  reason: string | undefined;
}
