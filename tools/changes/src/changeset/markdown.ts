/** A text of a document as Markdown that shows it as it is. */
export const markdown = (text: string): string =>
  text
    .replace(/[\\*_[\]<>#|~!&]/g, (character) => `\\${character}`)
    .replace(/`/g, "'")
    .replace(/@/g, "\\@");
