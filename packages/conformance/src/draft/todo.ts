/** A value of a draft that a person must look at, and why. */
export class Todo {
  readonly value: unknown;
  readonly note: string;

  constructor(value: unknown, note: string) {
    this.value = value;
    this.note = note.replace(/\s+/g, " ").trim();
  }
}

/** @param line of the page that tells, if one does */
export const todo = (value: unknown, note: string, line?: number): Todo =>
  new Todo(value, `TODO${line === undefined ? "" : ` line ${line}`}: ${note}`);

/** The page's words, short enough to stand in a comment. */
export const quote = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return words === "" ? "the page says nothing" : words.length > 240 ? `${words.slice(0, 239)}…` : words;
};
