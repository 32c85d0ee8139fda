import { PageError } from "../page-error.js";
import { clean } from "./clean.js";
import { htmlToLines } from "./html-to-lines.js";
import type { Line } from "./line.js";

/**
 * A saved page as lines. HTML becomes text first: headings as `# …`, tables as rows of `| … |`, cells with `<br>` between
 * their paragraphs, so that the layouts know one kind of table from both.
 *
 * @throws PageError if it is empty or not text
 */
export function toLines(text: string): Line[] {
  if (text.trim() === "") throw new PageError("the page is empty: save it again, with its text");
  if (isBinary(text)) throw new PageError("the page is not text: save it from the browser as text or HTML, in UTF-8");
  if (isHtml(text)) return htmlToLines(text);
  return text
    .replace(/^\ufeff/, "")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => ({ text: clean(line), number: index + 1 }));
}

const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|div|article|section|table|h[1-6]|main|meta|p)\b/i.test(
    text.slice(0, 5000),
  );

/** A text has hardly any of the characters that stand for nothing; a picture or an archive read as text is full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) odd++;
  }
  return odd > sample.length / 100;
}
