import type { Line } from "../../source/lines.js";
import { headingOf } from "./sections.js";
import { tableHead } from "./table-head.js";

/** How surely these lines are one of this vendor's pages about one operation: it adds up marks, wherever in the page they are. */
export function recognise(lines: readonly Line[]): number {
  let confidence = 0;
  let tables = 0;
  let sections = 0;
  const seen = new Set<string>();
  const mark = (name: string, weight: number) => {
    if (seen.has(name)) return;
    seen.add(name);
    confidence += weight;
  };
  const end = Math.min(lines.length, farthest);
  for (let i = 0; i < end; i++) {
    const text = (lines[i] as Line).text.slice(0, 1000);
    if (text === "") continue;
    for (const [name, pattern, weight] of marks) if (!seen.has(name) && pattern.test(text)) mark(name, weight);
    const section = headingOf(text);
    if (section?.strong && ["request", "response", "syntax", "responseExample"].includes(section.section)) {
      sections++;
      mark(`section ${section.section}`, 10);
    }
    const head = tableHead(lines, i);
    if (!head) continue;
    if (head.kind === "authorization") mark("authorization", 20);
    if (head.kind === "history") mark("history", 15);
    if (head.kind !== "fields") continue;
    tables++;
    const order = head.columns.join(" ");
    if (/^name type (?:required )?description example$/.test(order)) mark("table of now", 20);
    else if (/^name type (?:required )?example description$/.test(order)) mark("table of before", 10);
    i = head.end - 1;
  }
  // Without a table, as extractors leave some, it takes more than one of the headings.
  const whole = tables > 0 || seen.has("none") || seen.has("section syntax") || sections > 1;
  if (confidence < 30 || !whole) return 0;
  return Math.min(confidence, 100);
}

/** Names of other clouds are no mark: these pages list them among their values. Their hosts and headers are. */
const marks: readonly (readonly [name: string, pattern: RegExp, weight: number])[] = [
  ["explorer", /OpenAPI Explorer|api\.(?:aliyun|alibabacloud)\.com/, 35],
  ["vendor", /alibaba ?cloud|aliyun|阿里云|阿里雲/i, 15],
  ["endpoint", /http\(s\):\/\/\[Endpoint\]/i, 40],
  ["common", /&<(?:Common request parameters|公共请求参数|公用請求參數|公共請求參數)>/i, 25],
  ["grants", /(?:RAM user or RAM role|RAM权限策略|RAM許可權原則|RAM權限原則|Resource Access Management \(RAM\))/, 25],
  ["undisclosed", /no authorization information disclosed|暂无授权信息透出|暫無授權資訊透出/i, 35],
  ["glued", /^(?:Parameter|Element)TypeRequired(?:Description|Example)|^名称类型(?:必填|是否必选)|^名稱類型必填/, 30],
  [
    "codes",
    /For a list of error codes, (?:visit|see)|访问\[?错误中心|訪問錯誤中心|See Error Codes for a complete list/i,
    20,
  ],
  [
    "none",
    /(?:does not require|requires no|has no|no) request parameters|no parameters? (?:is|are)? ?required|无请求参数|無請求參數|无需请求参数/i,
    10,
  ],
  ["tencent", /tencentcloudapi\.com|X-TC-Action/i, -100],
  ["huawei", /myhuaweicloud|X-Auth-Token/i, -80],
  ["others", /volcengineapi|byteplusapi|api\.ksyun\.com/i, -80],
];

/** Lines that are looked at: the marks of a page are not all behind a hundred thousand rows. */
const farthest = 20_000;
