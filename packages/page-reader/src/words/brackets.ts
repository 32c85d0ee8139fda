/** Splits a text outside brackets. @param by has the flag `y` */
export function splitOutside(text: string, by: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  scanOutside(text, (at) => {
    by.lastIndex = at;
    const found = by.exec(text);
    if (!found || found[0] === "") return at;
    parts.push(text.slice(from, at));
    from = at + found[0].length;
    return from - 1;
  });
  return [...parts, text.slice(from)];
}

/** The text up to the end of its first sentence, and what follows. A dot inside a value or brackets ends nothing. */
export function firstSentence(text: string, isEnd: (at: number) => boolean): [sentence: string, rest: string] {
  let end = text.length;
  scanOutside(text, (at) => {
    if (!isEnd(at)) return at;
    end = at;
    return text.length;
  });
  return [text.slice(0, end), text.slice(end + 1).trim()];
}

/** Goes through the characters outside brackets. @param visit gives where the walk has come to */
function scanOutside(text: string, visit: (at: number) => number): void {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[【".includes(char)) depth++;
    else if (")）]】".includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0) i = visit(i);
  }
}
