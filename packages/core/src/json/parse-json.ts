/**
 * `JSON.parse` that keeps every integer exact: one beyond ±(2^53−1) becomes a `bigint`, all else is as usual.
 *
 * @throws SyntaxError as `JSON.parse` does
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // No number that begins with 16 digits, no integer that a double cannot hold. The boundary skips most digits of other texts.
  if (!/\b\d{16}/.test(text)) return value;
  return JSON.parse(markIntegers(text), (_key, item) => {
    if (typeof item !== "string" || item[0] !== "\0") return item;
    return item[1] === "\0" ? item.slice(1) : BigInt(item.slice(1));
  });
}

/** Opens a string that stands for an integer; a string that opens so by itself gets one more. */
const mark = "\\u0000";
const integer = /^-?\d+$/;

/** Text that is known to be JSON, with every integer that a double cannot hold as a marked string. */
function markIntegers(text: string): string {
  const token = /"|-?\d[\d.eE+-]*/g;
  let marked = "";
  let done = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { 0: found, index } = match;
    if (found === '"') {
      token.lastIndex = endOfString(text, index);
      if (!text.startsWith(mark, index + 1) || isKey(text, token.lastIndex)) continue;
      marked += `${text.slice(done, index)}"${mark}`;
      done = index + 1;
    } else if (integer.test(found) && !Number.isSafeInteger(Number(found))) {
      marked += `${text.slice(done, index)}"${mark}${found}"`;
      done = token.lastIndex;
    }
  }
  return marked + text.slice(done);
}

/** One pattern for a whole string would overflow the stack of the pattern matcher at some million escapes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let last = end - 1;
    while (text[last] === "\\") last--;
    if ((end - last) % 2 === 1) return end + 1;
  }
}

function isKey(text: string, end: number): boolean {
  while (/\s/.test(text[end] ?? "")) end++;
  return text[end] === ":";
}
