/** Whether callers write a value or read it. */
export type Direction = "input" | "output";
