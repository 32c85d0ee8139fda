/** What a column of a table holds. */
export type Column =
  | "name"
  | "required"
  | "type"
  | "place"
  | "description"
  | "range"
  | "default"
  | "example"
  | "status"
  | "code"
  | "message"
  | "solution"
  | "action"
  | "access"
  | "resource"
  | "other";

/** What the head of a column says. */
export function column(head: string): Column | undefined {
  if (head.length > 60) return undefined;
  const text = head
    .replace(/[*`]/g, "")
    .replace(/\s*[:：]$/, "")
    .trim();
  if (text === "") return undefined;
  return heads.find(([, pattern]) => pattern.test(text))?.[0];
}

const heads: readonly [Column, RegExp][] = [
  [
    "name",
    /^(?:(?:URI |Request |Response |Body |Path |Query )?Parameters?(?: name)?|Name|Fields?(?: name)?|Attributes?|Elements?|Headers?(?: name)?|Key|参数(?:名称?|项)?|名称|字段(?:名称?)?|属性(?:名称?)?|元素(?:名称)?|消息头(?:名称)?)$/i,
  ],
  [
    "required",
    /^(?:Mandatory|Required|Mandatory or Not|Mandatory or Optional|Mandatory\/Optional|Mandatory \(Yes\/No\)|Is Mandatory|M\/O|Optional|是否必选|是否必须|是否必填|是否必需|是否为必选项|必选|必填|必须|必选\/可选|是否可选)$/i,
  ],
  ["type", /^(?:Types?|(?:Parameter|Data|Value|Field) Types?|Format|String|(?:参数|数据|字段|值)?类型|参数格式)$/i],
  ["place", /^(?:IN|Location|Position|Parameter Location|参数位置|位置|所在位置)$/i],
  [
    "description",
    /^(?:Descriptions?|(?:Parameter )?Description|Meaning|Remarks?|Notes?|描述|说明|参数(?:说明|描述|含义|解释)|含义|备注)$/i,
  ],
  [
    "range",
    /^(?:Value Range|Range|Values?|Value Scope|Maximum Length(?: of Characters)?|Length|取值范围|参数值域|取值|值)$/i,
  ],
  ["default", /^(?:Default|Default Value|默认值|缺省值|默认取值)$/i],
  ["example", /^(?:Examples?|Example Value|Sample|Example values?|示例|参数示例|示例值|样例)$/i],
  [
    "status",
    /^(?:(?:HTTP |Response )?Status Codes?|Returned Values?|Return Values?|Return Code|(?:HTTP ?)?状态码|返回值|返回码|HTTP Code|Response Code)$/i,
  ],
  ["code", /^(?:Error Codes?|错误码|Code|编码)$/i],
  ["message", /^(?:Error (?:Messages?|Information)|Messages?|错误(?:消息|信息|描述)|信息|Status|状态)$/i],
  [
    "solution",
    /^(?:Solutions?|(?:Handling )?Measures?|Recommended (?:Action|Operation)|Troubleshooting|处理(?:措施|建议|方法)|解决(?:方法|方案|措施)|Cause|Possible Causes?)$/i,
  ],
  ["action", /^(?:Actions?|授权项)$/i],
  ["access", /^(?:Access Level|访问级别)$/i],
  ["resource", /^(?:Resource Type(?: ?[(（].{0,20}[)）])?|资源类型(?: ?[(（].{0,20}[)）])?)$/i],
  ["other", /^(?:Condition Keys?|条件键|Alias|别名|Dependencies|依赖的授权项|Dependency)$/i],
];
