import type { Change } from "../change.js";

/** A change in one line: `GenerateOnceTask input TaskName: was optional, is required`. */
export const reason = ({ operation, where, what }: Change): string => {
  const subject = [operation, where].filter(Boolean).join(" ");
  return subject === "" ? what : `${subject}: ${what}`;
};
