export type Section =
  | "function"
  | "calling"
  | "limits"
  | "permission"
  | "uri"
  | "request"
  | "response"
  | "example"
  | "request-example"
  | "response-example"
  | "code"
  | "status-codes"
  | "error-codes"
  | "end";

/**
 * The section that a line is the heading of. A `weak` one may as well be the text of a cell, such as `Error Codes`.
 */
export function section(line: string): { section: Section; weak: boolean } | undefined {
  if (line.length > 80) return undefined;
  const text = line
    .trim()
    .replace(/^#{1,6} +|^\*\*|\*\*$/g, "")
    .replace(/\s*[:：¶]$/, "")
    .trim();
  // `• Example request`, in pages whose sections are lists.
  const item = /^[-•*] +(.*)$/.exec(text)?.[1];
  if (item) return strongs.some(([, strong]) => strong.test(item)) ? section(item) : undefined;
  const heading = /^#{1,6} /.test(line.trim());
  for (const [name, strong] of strongs) if (strong.test(text)) return { section: name, weak: false };
  for (const [name, weak] of weaks) if (weak.test(text)) return { section: name, weak: !heading };
  if (heading && /^(?:constraints?|restrictions?|约束限制|约束|限制)$/i.test(text))
    return { section: "limits", weak: false };
  return undefined;
}

const strongs: readonly [Section, RegExp][] = [
  ["function", /^(?:功能介绍|接口功能|API Function|Function Description)$/i],
  ["calling", /^(?:Calling Method|调用方法|Debugging|Online Debugging|API Debugging|在线调试|接口调试)$/i],
  [
    "limits",
    /^(?:接口约束|Notes and Constraints|API Constraints|API Restrictions|约束条件|注意事项|Prerequisites|前提条件)$/i,
  ],
  ["permission", /^(?:Authorization Information|授权信息|Required Permissions?)$/i],
  ["uri", /^(?:URI格式|URI (?:format|description)|API URI)$/i],
  ["request", /^(?:Request (?:parameters?|messages?|body)|请求参数|请求消息)$/i],
  ["response", /^(?:Responses? (?:parameters?|messages?|body)|响应参数|响应消息|返回参数)$/i],
  [
    "request-example",
    /^(?:(?:Example|Sample)s? (?:of )?(?:a )?Requests?|Request (?:Examples?|Samples?)|请求(?:示例|样例))(?: ?\d)?$/i,
  ],
  [
    "response-example",
    /^(?:(?:Example|Sample)s? (?:of )?(?:a )?Responses?|Responses? (?:Examples?|Samples?)|(?:响应|返回)(?:示例|样例))(?: ?\d)?$/i,
  ],
  [
    "code",
    /^(?:SDK (?:Sample Code|Code Samples?|Examples?)|Example SDK(?: Code)?|(?:Sample|Example) Code|Code Examples?|SDK代码示例|代码示例)$/i,
  ],
  [
    "end",
    /^(?:Parent topic|父主题)\b|^父主题|^(?:Feedback|Was this page helpful\?|相关文档|意见反馈|文档内容是否对您有帮助？?|Previous topic|Next topic|上一篇|下一篇)/i,
  ],
];
const weaks: readonly [Section, RegExp][] = [
  ["function", /^(?:Functions?|功能|功能描述|接口描述|接口说明)$/i],
  ["calling", /^(?:调试)$/],
  ["uri", /^(?:URI|URL|接口)$/i],
  ["request", /^(?:Requests?|请求)$/i],
  ["response", /^(?:Responses?|响应|返回|返回消息|响应结果)$/i],
  ["example", /^(?:Examples?|示例|样例)$/i],
  ["status-codes", /^(?:(?:HTTP )?Status Codes?|Return(?:ed)? Values?|状态码|返回值|返回码)$/i],
  ["error-codes", /^(?:Error Codes?|错误码)$/i],
];

/** `Status code: 400`, over the table or the example of a response, with what follows on the line. */
export function statusLine(line: string): { status: string; rest: string } | undefined {
  if (line.length > 300) return undefined;
  const found =
    /^\s*(?:[-•*] +)?(?:#{1,6} |\*\*)?(?:(?:HTTP |Response |Returned |Example responses? (?:with|for) )?status codes?|(?:返回|响应)?状态码)(?:为)? *[:：]? *(\d{3})(?![\d.])\**(?: ?时)?[:：]?\s*(.*)$/i.exec(
      line,
    );
  return found
    ? { status: found[1] as string, rest: (found[2] as string).replace(/^[-–,，。]\s*/, "").trim() }
    : undefined;
}

/** The text of the caption of a table, `Path Parameters` of `Table 1 Path Parameters`; empty if it has only a number. */
export function caption(line: string): string | undefined {
  if (line.length > 200) return undefined;
  const found =
    /^(?:#{1,6} |\*\*)?(?:Table|表) ?\d{1,3}(?:[-.]\d{1,3})?(?:\*\*)?[:：.]?(?:$|\s+|(?=[^\s\d]))(.*)$/i.exec(
      line.trim(),
    );
  if (!found) return undefined;
  const text = (found[1] ?? "").replaceAll("**", "").trim();
  return /^(?:describes?|lists?|shows?|is|provides?|and|or|to)\b|所示|[。.]$|列出了/i.test(text) ? undefined : text;
}

/** The number in the caption of a table, by which others refer to it. */
export const tableNumber = (line: string): string | undefined =>
  /^(?:#{1,6} |\*\*)?(?:Table|表) ?(\d{1,3}(?:[-.]\d{1,3})?)/i.exec(line.trim().slice(0, 40))?.[1];

/** A line over a table that has no number: `• Parameters in the snapshot field`. */
export function plainCaption(line: string): string | undefined {
  if (line.length > 120 || line.includes("|")) return undefined;
  const text = line
    .trim()
    .replace(/^(?:[-•*●▪] +|#{1,6} )/, "")
    .replace(/\*\*/g, "")
    .replace(/\s*[:：]$/, "");
  if (!/param|field|element|object|structure|header|body|参数|字段|结构|元素|消息头|对象/i.test(text)) return undefined;
  return /[.。,，]|\bTable \d|表 ?\d|describes?|lists?\b/i.test(text) ? undefined : text;
}
