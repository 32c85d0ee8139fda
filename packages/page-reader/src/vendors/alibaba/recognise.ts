import type { Line } from "../../source/lines.js";
import { type Marks, marksIn } from "../../source/marks.js";
import { headingOf } from "./sections.js";
import { tableHead } from "./table-head.js";

/** How surely these lines are one of this vendor's pages about one operation: it adds up marks, wherever in the page they are. */
export function recognise(whole: readonly Line[]): number {
  // The marks of a page are not all behind a hundred thousand rows.
  const lines = whole.slice(0, 20_000);
  const seen = marksIn(lines, marks);
  let tables = 0;
  let sections = 0;
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (text === "") continue;
    const heading = headingOf(text.slice(0, 1000));
    if (heading?.strong && weights[`section ${heading.section}`]) {
      sections++;
      seen.add(`section ${heading.section}`);
    }
    const head = tableHead(lines, i);
    if (!head) continue;
    if (head.kind !== "fields") {
      seen.add(head.kind);
      continue;
    }
    tables++;
    const order = head.columns.join(" ");
    if (/^name type (?:required )?description example$/.test(order)) seen.add("table of now");
    else if (/^name type (?:required )?example description$/.test(order)) seen.add("table of before");
    i = head.end - 1;
  }
  let confidence = 0;
  for (const name of seen) confidence += weights[name] ?? 0;
  // Without a table, as extractors leave some, it takes more than one of the headings.
  const isWhole = tables > 0 || seen.has("none") || seen.has("section syntax") || sections > 1;
  return confidence < 30 || !isWhole ? 0 : Math.min(confidence, 100);
}

/** Names of other clouds are no mark: these pages list them among their values. Their hosts and headers are. */
const marks: Marks = [
  ["explorer", /OpenAPI Explorer|api\.(?:aliyun|alibabacloud)\.com/],
  ["vendor", /alibaba ?cloud|aliyun|阿里云|阿里雲/i],
  ["endpoint", /http\(s\):\/\/\[Endpoint\]/i],
  ["common", /&<(?:Common request parameters|公共请求参数|公用請求參數|公共請求參數)>/i],
  ["grants", /(?:RAM user or RAM role|RAM权限策略|RAM許可權原則|RAM權限原則|Resource Access Management \(RAM\))/],
  ["undisclosed", /no authorization information disclosed|暂无授权信息透出|暫無授權資訊透出/i],
  ["glued", /^(?:Parameter|Element)TypeRequired(?:Description|Example)|^名称类型(?:必填|是否必选)|^名稱類型必填/],
  [
    "codes",
    /For a list of error codes, (?:visit|see)|访问\[?错误中心|訪問錯誤中心|See Error Codes for a complete list/i,
  ],
  [
    "none",
    /(?:does not require|requires no|has no|no) request parameters|no parameters? (?:is|are)? ?required|无请求参数|無請求參數|无需请求参数/i,
  ],
  ["tencent", /tencentcloudapi\.com|X-TC-Action/i],
  ["huawei", /myhuaweicloud|X-Auth-Token/i],
  ["others", /volcengineapi|byteplusapi|api\.ksyun\.com/i],
];

const weights: Readonly<Record<string, number>> = {
  explorer: 35,
  vendor: 15,
  endpoint: 40,
  common: 25,
  grants: 25,
  undisclosed: 35,
  glued: 30,
  codes: 20,
  none: 10,
  tencent: -100,
  huawei: -80,
  others: -80,
  "section request": 10,
  "section response": 10,
  "section syntax": 10,
  "section responseExample": 10,
  authorization: 20,
  history: 15,
  "table of now": 20,
  "table of before": 10,
};
