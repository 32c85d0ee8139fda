import type { Fact, Page } from "../../page.js";
import type { Line } from "../../source/line.js";
import type { Block } from "./block.js";

/** Title, product and date of update, from what stands before the first heading and, of the date, anywhere. */
export function pageHead(
  lines: readonly Line[],
  blocks: readonly Block[],
): Pick<Page, "title" | "service" | "updated" | "operation"> {
  const first = blocks.findIndex((block) => block.kind === "section" && block.section !== "end");
  const texts = blocks.slice(0, first < 0 ? 40 : first).flatMap((block) => (block.kind === "text" ? [block.text] : []));
  let crumbs: { parts: string[]; line: number } | undefined;
  let title: Fact<string> | undefined;
  for (const { text, number: line } of texts) {
    const found = text.length < 1000 ? breadcrumb(text) : undefined;
    if (found) crumbs = { parts: found, line };
    else if (text.length < 300 && !chrome.test(text.trim()) && !/^\s*[-•*] /.test(text)) {
      const value = text
        .replace(/^\s*#{1,6} +/, "")
        .replace(/\*\*/g, "")
        .trim();
      const sure = /^\s*# /.test(text) || crumbs?.parts.at(-1) === value ? 100 : 90;
      if (value !== "" && (title === undefined || sure >= title.sure)) title = { value, line, sure };
    }
  }
  const last = crumbs?.parts.at(-1);
  if (!title && crumbs && last) title = { value: last, line: crumbs.line, sure: 90 };
  const service = crumbs?.parts[1];
  const updated = dateOf(lines);
  const operation = /(?:\s[-–—]\s*|\s*[(（])([A-Z][a-z]+[A-Z]\w+)[)）]?$/.exec(title?.value ?? "")?.[1];
  return {
    ...(title ? { title } : {}),
    ...(operation && title ? { operation: { value: operation, line: title.line, sure: 90 } } : {}),
    ...(service && crumbs ? { service: { value: service, line: crumbs.line, sure: 100 } } : {}),
    ...(updated ? { updated } : {}),
  };
}

function breadcrumb(text: string): string[] | undefined {
  if (!/^\W{0,4}(?:Help Center|帮助中心|文档首页)\s*[/>]/.test(text)) return undefined;
  // A slash inside a name has no space after it.
  return text
    .replace(/\s*(?:Updated on|更新时间).*$/, "")
    .split(/\s*>\s*|\s*\/\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const chrome =
  /^(?:Share|分享|View PDF|查看PDF|Feedback|Updated (?:on|at)|更新时间|Copy(?: link)?|链接复制成功|Table of contents|Help Center|帮助中心|Download|On this page|本页内容|This page|意见反馈|Search|搜索|English|中文|\||[!`]|Skip to)|not yet available in|不可用/i;

function dateOf(lines: readonly Line[]): Fact<string> | undefined {
  for (const { text, number: line } of lines) {
    if (text.length > 2000) continue;
    const found = /(?:Updated (?:on|at)|更新时间|最近更新)\s*[:：]?\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/i.exec(
      text,
    );
    if (found)
      return {
        value: `${found[1]}-${(found[2] as string).padStart(2, "0")}-${(found[3] as string).padStart(2, "0")}`,
        line,
        sure: 100,
      };
  }
  return undefined;
}
