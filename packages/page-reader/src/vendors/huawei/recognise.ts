import type { Line } from "../../source/lines.js";
import { type Marks, marksIn } from "../../source/marks.js";
import { section } from "./sections.js";

/** How surely these lines are a page of an operation, in percent. */
export function recognise(lines: readonly Line[]): number {
  const texts = lines.map(({ text, number }) => ({ text: text.length > 500 ? "" : text.trim(), number }));
  const seen = marksIn(texts, marks);
  // What was cut off may have begun with it.
  let uri = -10;
  for (const [index, { text }] of texts.entries()) {
    const found = text === "" ? undefined : section(text)?.section;
    if (found) seen.add(found);
    if (found === "uri") uri = index;
    if (index - uri < 12 && endpoint.test(text)) seen.add("endpoint");
  }
  const has = (...names: string[]) => names.filter((name) => seen.has(name)).length;
  const parts = has("request", "response", "request-example", "response-example", "status-codes", "caption", "status");
  const own = has("token", "host", "gmt", "crumb", "caption", "error");
  // A page may name other clouds among its values.
  if (seen.has("foreign") && own < 2) return 0;
  if (seen.has("endpoint")) return parts === 0 && own === 0 ? 0 : Math.min(100, 50 + 5 * parts + 10 * own);
  // The head was cut off.
  if (seen.has("caption") && parts >= 2) return Math.min(90, 30 + 5 * parts + 8 * own);
  if (seen.has("token") && parts >= 2) return Math.min(80, 20 + 5 * parts + 8 * own);
  return 0;
}

const endpoint = /^(?:[-•*`\s]+)?(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s*[:：]?\s*(?:https?:\/\/|\/|\{)/;
const marks: Marks = [
  ["token", /X-Auth-Token|X-Subject-Token/i],
  ["host", /\bmy?huaweicloud\.|support\.huaweicloud/i],
  ["gmt", /(?:Updated on|更新时间).{0,30}GMT ?\+08:00/],
  ["crumb", /^\W{0,4}(?:Help Center|帮助中心) ?[/>]/],
  ["caption", /^\W{0,4}(?:Table|表) ?\d{1,3}\W{0,4}.{0,30}(?:param|参数|header|body)/i],
  ["status", /^\W{0,4}(?:Status code|状态码) ?[:：] ?\d{3}/i],
  ["error", /\berror_(?:code|msg)\b/],
  ["foreign", /tencentcloudapi\.com|X-TC-Action|\baliyuncs\.com|x-acs-action|OpenAPI Explorer/i],
];
