const maxLength = 120;

/** A text of a document as one line that terminals and Markdown can show: no control characters, at most 120 long. */
export function printable(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g, " ")
    .trim();
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
