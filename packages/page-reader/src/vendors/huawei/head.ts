import { defined, type Fact, fact, type Page } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { dateIn } from "../../words/dates.js";
import type { Block } from "./blocks.js";

/** Title, product and date of update, from what stands before the first heading and, of the date, anywhere. */
export function pageHead(
  lines: readonly Line[],
  blocks: readonly Block[],
): Pick<Page, "title" | "service" | "updated" | "operation"> {
  const first = blocks.findIndex((block) => block.kind === "section" && block.section !== "end");
  const texts = blocks.slice(0, first < 0 ? 40 : first).flatMap((block) => (block.kind === "text" ? [block.text] : []));
  let crumbs: Fact<string[]> | undefined;
  let title: Fact<string> | undefined;
  for (const { text, number } of texts) {
    const found = text.length < 1000 ? breadcrumb(text) : undefined;
    if (found) crumbs = fact(found, number);
    else title = titleIn(text, number, crumbs?.value.at(-1), title);
  }
  const [, service] = crumbs?.value ?? [];
  const last = crumbs?.value.at(-1);
  if (crumbs && last) title ??= fact(last, crumbs.line, 90);
  const operation = /(?:\s[-–—]\s*|\s*[(（])([A-Z][a-z]+[A-Z]\w+)[)）]?$/.exec(title?.value ?? "")?.[1];
  return defined({
    title,
    operation: operation && title ? fact(operation, title.line, 90) : undefined,
    service: service && crumbs ? fact(service, crumbs.line) : undefined,
    updated: dateOf(lines),
  });
}

/** The title, if a line is surer to be it than the one before. */
function titleIn(
  text: string,
  line: number,
  crumb: string | undefined,
  before: Fact<string> | undefined,
): Fact<string> | undefined {
  if (text.length >= 300 || chrome.test(text.trim()) || /^\s*[-•*] /.test(text)) return before;
  const value = text
    .replace(/^\s*#{1,6} +/, "")
    .replace(/\*\*/g, "")
    .trim();
  const confidence = /^\s*# /.test(text) || crumb === value ? 100 : 90;
  return value === "" || (before && before.confidence > confidence) ? before : fact(value, line, confidence);
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
  for (const { text, number } of lines) {
    const label = text.length > 2000 ? null : updated.exec(text);
    const date = label && dateIn(label[0]);
    if (date) return fact(date, number);
  }
  return undefined;
}

const updated = /(?:Updated (?:on|at)|更新时间|最近更新)\s*[:：]?\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/i;

interface Endpoint {
  method?: Fact<string>;
  path?: Fact<string>;
  host?: Fact<string>;
  /** Names in the query that the page writes behind the path. */
  query: string[];
}

/** Method, path and host from the lines of the section URI. */
export function endpoint(lines: readonly Line[]): Endpoint {
  let method: Fact<string> | undefined;
  for (const [index, { text: raw, number: line }] of lines.entries()) {
    if (raw.length > 4000) continue;
    const text = raw.trim().replace(/^[-•*\s]+|`|\*\*/g, "");
    const both = verbs.exec(text);
    const verb =
      both?.[1] ??
      /^(?:HTTP )?(?:method|请求方法)\s*[:：]\s*(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\b/i.exec(text)?.[1];
    if (verb) method ??= fact(verb.toUpperCase(), line);
    let target = both ? (both[2] as string) : pathOf(text);
    // A long path is broken over lines.
    const next = lines[index + 1]?.text.trim() ?? "";
    if (target && both && /[/?&=]$/.test(target) && /^[{\w][^\s]*$/.test(next)) target += next;
    if (!target) continue;
    const split = splitTarget(target);
    if (!split) continue;
    const path = fact(split.path, line, method ? 100 : 90);
    return { ...defined({ method, host: split.host ? fact(split.host, line) : undefined }), path, query: split.query };
  }
  return { ...defined({ method }), query: [] };
}

const verbs =
  /^(?:(?:API|URI|URI format|格式)\s*[:：]\s*)?(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)(?:[\s:：]+|(?=\/))((?:https?:\/\/|\/|\{)\S.*)$/;
const pathOf = (text: string): string | undefined =>
  /^(?:URI\s*[:：]\s*)?(https?:\/\/\S+\/\S*|\/(?:v\d|\{)\S*)$/.exec(text)?.[1];

/** The parts of `https://host/path?query`. A host with a placeholder is none. */
export function splitTarget(target: string): { path: string; host?: string; query: string[] } | undefined {
  const found = /^(?:https?:\/\/(\{?[^/\s]*))?(\/[^\s?]*)?(?:\s?\?(.*))?$/.exec(
    target.replace(/\s+(?=[?&={}/])|(?<=[?&=])\s+/g, "").replace(/\s.*$/, ""),
  );
  if (!found?.[2]) return undefined;
  const query = (found[3] ?? "").split("&").map((part) => (part.split("=")[0] as string).trim());
  const host = found[1];
  return {
    path: found[2].replace(/[,;.。，；]$/, ""),
    ...(host && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? { host } : {}),
    query: query.filter((name) => /^[\w.-]+$/.test(name)),
  };
}

/** English or Chinese, by how many lines have Chinese letters. */
export function languageOf(lines: readonly Line[]): "en" | "zh" {
  const texts = lines.filter(({ text }) => text.trim() !== "");
  const chinese = texts.filter(({ text }) => /[\u4e00-\u9fff]/.test(text.slice(0, 500)));
  return chinese.length * 8 > texts.length ? "zh" : "en";
}
