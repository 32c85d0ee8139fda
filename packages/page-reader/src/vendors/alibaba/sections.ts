import type { Line } from "../../source/lines.js";
import { lookup } from "../../words/lookup.js";
import { type TableHead, tableHead } from "./table-head.js";

/** A stretch of a page: what stands under one heading, or the rows under the heads of one table. */
export interface Part {
  section: Section | "head";
  /** Line of the heading, as it stands. */
  title?: Line;
  table?: TableHead;
  lines: Line[];
}

/**
 * Cuts a page at its headings and at the heads of its tables. Where an extractor lost the headings, a table with a column of
 * flags is the request's, the next one without is the response's.
 */
export function splitPage(lines: readonly Line[]): Part[] {
  let part: Part = { section: "head", lines: [] };
  const parts = [part];
  const open = (next: Part) => {
    part = next;
    parts.push(part);
  };
  let fenced = false;
  const titled = lines.some(({ text }) => text.length < 80 && headingOf(text)?.section === "response");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (/^\s*```/.test(line.text)) fenced = !fenced;
    else if (fenced && /^#{1,3} \S/.test(line.text)) fenced = false;
    const table = fenced ? undefined : tableHead(lines, i);
    const heading = fenced || table ? undefined : headingOf(line.text);
    if (table) {
      open({ section: sectionOf(table, part, titled), table, lines: [] });
      i = table.end - 1;
    } else if (!fenced && part.table?.kind === "fields" && format.test(line.text))
      // An example below a table, its heading lost.
      open({ section: "responseExample", lines: [line] });
    else if (heading && (heading.strong || fits(heading.section, part, lines, i)))
      open({ section: heading.section, title: line, lines: [] });
    else part.lines.push(line);
  }
  return parts;
}

/** @param titled whether the page has a heading for the response, so that a table before it is the request's */
function sectionOf({ kind, columns }: TableHead, above: Part, titled: boolean): Part["section"] {
  if (kind !== "fields") return kind;
  const { section, title } = above;
  if ((title || titled) && (section === "request" || section === "response")) return section;
  return columns.includes("required") ? "request" : "response";
}

/** Whether a word that may be a heading is one here: between tables it is taken for a value, a name or a text. */
function fits(section: Section, part: Part, lines: readonly Line[], at: number): boolean {
  const blank = (index: number) => (lines[index]?.text ?? "") === "";
  if (part.table?.kind === "fields" && part.table.style !== "pipes") {
    if (section !== "examples" && section !== "errors") return false;
    if (!blank(at - 1)) return false;
    const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== "");
    return next !== undefined && (headingOf(next.text)?.strong === true || follows.test(next.text));
  }
  if (section === "end") return part.section === "history" || part.section === "errors";
  return true;
}

const format = /^`?(?:JSON|XML)`?\s?(?:format|格式)$/i;
const follows = /^(?:JSON|XML|Sample|For a list|访问|HTTP|[{[`<])/i;

/** Parts what an extractor left in one line: the end of an example and the heading behind it, `}Error codes`. */
export function splitGlued(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const found = /^(\s{0,200}[}\]>`]{1,4})\s?([A-Za-z\u4e00-\u9fff][^{}[\]<>]{1,60})$/.exec(line.text.slice(0, 400));
    if (!found || !headingOf(found[2] as string)) return [line];
    return [
      { ...line, text: found[1] as string },
      { ...line, text: found[2] as string },
    ];
  });
}

type Section =
  | "description"
  | "debugging"
  | "authorization"
  | "syntax"
  | "request"
  | "response"
  | "examples"
  | "requestExample"
  | "responseExample"
  | "errorExample"
  | "errors"
  | "history"
  | "end";

interface Heading {
  section: Section;
  /** Whether the text can hardly be anything else, a value in a table for instance. */
  strong: boolean;
}

/** The section that a line opens, if it is a heading that the vendor's pages have. */
export function headingOf(line: string): Heading | undefined {
  if (line.length > 80) return undefined;
  const marked = /^\s*#{1,6}\s/.test(line);
  const text = line.replace(/^[\s#*]+|[\s*:：]+$/g, "").replace(/\s+/g, " ");
  if (text === "") return undefined;
  const strong = strongHeadings(text);
  if (strong) return { section: strong, strong: true };
  const weak = weakHeadings(text);
  return weak && { section: weak, strong: marked };
}

const strongHeadings = lookup<Section>([
  ["debugging", "try it now|在线调试|在線調試"],
  [
    "description",
    "operation description|response syntax|返回语法|响应语法|返回語法|usage notes|qps limits|qps limit|接口说明|介面說明|接口描述|使用说明|使用說明|qps限制|qps 限制|接口限制",
  ],
  [
    "authorization",
    "authorization information|ram authorization|authorization info|授权信息|授權資訊|ram 授权|ram授权|ram 授權",
  ],
  ["syntax", "request syntax|请求语法|請求文法|請求語法|request structure|请求结构"],
  [
    "request",
    "request parameters|request parameter|input parameters|query parameters|path parameters|body parameters|request body parameters|request headers|request body|请求参数|請求參數|请求数据|请求体|请求头|路径参数|查询参数|入参|入参列表",
  ],
  [
    "response",
    "response parameters|response parameter|response elements|response element|return parameters|returned parameters|output parameters|response data|return data|response body|返回参数|返回參數|返回数据|返回資料|返回数据结构|返回结果|響應參數|响应参数|响应体|出参|返回体",
  ],
  [
    "requestExample",
    "sample requests|sample request|request examples|request example|request sample|请求示例|請求樣本|請求範例|調用樣本|调用示例",
  ],
  [
    "responseExample",
    "sample success responses|sample success response|sample responses|sample response|success response|success responses|success response examples|successful response examples|normal response examples|normal return examples|sample error-free responses|response examples|response example|正常返回示例|正常返回樣本|返回示例|返回樣本|正常返回範例|响应示例|成功返回示例",
  ],
  [
    "errorExample",
    "sample error responses|sample error response|error response|错误返回示例|錯誤返回樣本|异常返回示例|異常返回樣本",
  ],
  ["errors", "error codes|错误码|錯誤碼|错误代码"],
  ["history", "change history|release notes|变更历史|變更歷史|變更記錄|修订历史|变更记录|版本历史"],
  [
    "end",
    "该文章对您有帮助吗？|该文章对您有帮助吗?|是否有帮助？|thank you! we've received your feedback.|上一篇：|下一篇：|文档内容是否对您有帮助？",
  ],
]);
const weakHeadings = lookup<Section>([
  ["debugging", "debugging|debug|test|调试|調試|偵錯|测试"],
  ["description", "description|limits|prerequisites|描述|使用限制|前提条件|前提條件|说明|說明"],
  ["authorization", "authorization|授权|permissions"],
  ["syntax", "syntax"],
  ["response", "response|responses|返回值|响应"],
  ["examples", "examples|example|示例|樣本|範例"],
  ["errors", "error code|errors"],
  ["end", "feedback|previous|next|反馈|文档反馈"],
]);
