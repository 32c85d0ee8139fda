import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { PageError } from "../page.js";
import { clean, type Line } from "./line.js";
import { withBarTables } from "./other-tables.js";

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
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => ({ text: clean(line), number: index + 1 }));
  return withBarTables(lines, htmlToLines);
}

const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|div|article|section|table|h[1-6]|main|meta|p)\b/i.test(
    text.slice(0, 5000),
  );

/** A text has hardly any of the characters that stand for nothing; a picture or an archive read as text is full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) controls++;
  }
  return controls > sample.length / 100;
}

export type { Line } from "./line.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An HTML page as lines of text: `# …` for headings, `- …` for items, fences round code, `| … |` for the rows of tables. */
function htmlToLines(html: string): Line[] {
  const writer = new Writer();
  // An explicit stack: a page may nest deeper than calls can.
  const stack: { node: Node; leave: boolean }[] = [
    { node: parse(html, { sourceCodeLocationInfo: true }), leave: false },
  ];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, leave } = top;
    if (node.nodeName === "#text") writer.write((node as DefaultTreeAdapterTypes.TextNode).value, lineOf(node));
    else if (leave) writer.leave(node as Element);
    else if (!skipped.has(node.nodeName)) {
      stack.push({ node, leave: true });
      writer.enter(node as Element, lineOf(node));
      const children = "childNodes" in node ? node.childNodes : [];
      for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i] as Node, leave: false });
    }
  }
  return writer.end();
}

const lineOf = (node: Node): number | undefined => node.sourceCodeLocation?.startLine;
const skipped = new Set([
  "head",
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "nav",
  "footer",
  "button",
  "iframe",
]);
const blocks = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figure form header h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Collects lines. Inside a table it collects the paragraphs of a cell, the cells of a row. */
class Writer {
  readonly #lines: Line[] = [];
  #text = "";
  #line = 1;
  #start = 1;
  #pre = 0;
  #lists = 0;
  /** Whether an item has begun and has no text yet. */
  #marked = false;
  #tables = 0;
  #columns = 0;
  #rows = 0;
  #row: string[] | undefined;
  #cell: string[] | undefined;

  write(text: string, line = this.#line): void {
    this.#line = line;
    if (text.trim() !== "") this.#marked = false;
    if (this.#pre === 0) {
      const folded = text.replace(/\s+/g, " ");
      if (this.#text.trim() === "") this.#start = line;
      this.#text += this.#text === "" || this.#text.endsWith(" ") ? folded.trimStart() : folded;
      return;
    }
    const parts = text.split(/\r\n|\n/);
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.#flush(true);
      if (this.#text === "") this.#start = line + index;
      this.#text += part;
    }
  }

  enter(element: Element, line = this.#line): void {
    const name = element.nodeName;
    this.#line = line;
    if (name === "br") this.#flush(this.#pre > 0);
    if (!blocks.has(name)) return;
    this.#flush();
    this.#start = line;
    if (this.#marked && (name === "p" || name === "div")) return;
    this.#dropMark();
    if (/^h[1-6]$/.test(name) && !this.#cell) this.#text = `${"#".repeat(Number(name[1]))} `;
    else if (name === "ul" || name === "ol") this.#lists++;
    else if (name === "li") {
      this.#text = `${this.#cell ? "" : "  ".repeat(Math.min(Math.max(this.#lists - 1, 0), 9))}- `;
      this.#marked = true;
    } else if (name === "pre") {
      if (!this.#cell && this.#pre === 0) this.#push("```");
      this.#pre++;
    } else if (name === "table") {
      this.#tables++;
      if (this.#tables === 1) this.#rows = this.#columns = 0;
    } else if (this.#tables === 1 && name === "tr") this.#row = [];
    else if (this.#tables === 1 && (name === "td" || name === "th") && this.#row) this.#cell = [];
  }

  leave(element: Element): void {
    const name = element.nodeName;
    if (!blocks.has(name)) return;
    if (name === "li") this.#dropMark();
    this.#flush();
    if (name === "ul" || name === "ol") this.#lists--;
    else if (name === "pre") {
      this.#pre--;
      if (!this.#cell && this.#pre === 0) this.#push("```");
    } else if (name === "table") this.#tables--;
    else if (this.#tables === 1 && (name === "td" || name === "th") && this.#cell && this.#row) {
      this.#row.push(this.#cell.join("<br>"));
      const span = Number(element.attrs.find(({ name }) => name === "colspan")?.value ?? 1);
      for (let i = 1; i < Math.min(span, 20); i++) this.#row.push("");
      this.#cell = undefined;
    } else if (this.#tables === 1 && name === "tr" && this.#row) {
      const row = this.#row;
      this.#row = undefined;
      this.#columns ||= row.length;
      // What a cell of several rows says is said in the first of them.
      while (row.length > 0 && row.length < this.#columns) row.unshift("");
      if (row.length > 0) this.#push(`| ${row.join(" | ")} |`);
      if (this.#rows++ === 0 && row.length > 0) this.#push(`|${" --- |".repeat(row.length)}`);
    }
  }

  end(): Line[] {
    this.#flush();
    return this.#lines;
  }

  /** An item without text is none. */
  #dropMark(): void {
    if (this.#marked) this.#text = "";
    this.#marked = false;
  }

  #flush(keepEmpty = false): void {
    // The text of an item may stand in a paragraph of its own.
    if (this.#marked) return;
    const text = this.#pre > 0 ? clean(this.#text) : clean(this.#text).trim();
    const indent = this.#pre > 0 ? "" : (/^ +(?=- )/.exec(this.#text)?.[0] ?? "");
    this.#text = "";
    if (text === "" && !keepEmpty) return;
    if (this.#cell) this.#cell.push(text.replaceAll("|", "\\|"));
    // Text between the cells of a table belongs to none; browsers move it out.
    else this.#push(indent + text, this.#start);
  }

  #push(text: string, number = this.#line): void {
    this.#lines.push({ text, number });
  }
}
