import { plain } from "../../source/plain.js";

export type Section = "description" | "input" | "output" | "examples" | "errors" | "resources";

/** The section that a heading opens, if the line is one: `2. Input Parameters`, `## 2\. 输入参数`, `输出参数`. */
export function section(text: string): Section | undefined {
  if (text.length > 120) return undefined;
  const heading = plain(text)
    .replace(/^[#\s]*/, "")
    .replace(/^\d{1,2}\s?[.、)．]?\s*/, "")
    .replace(/[\s:：#]*$/, "")
    .toLowerCase();
  return headings[heading];
}

const headings: Record<string, Section> = Object.assign(Object.create(null), {
  "api description": "description",
  接口描述: "description",
  "input parameters": "input",
  "input parameter": "input",
  "request parameters": "input",
  输入参数: "input",
  请求参数: "input",
  "output parameters": "output",
  "output parameter": "output",
  "response parameters": "output",
  输出参数: "output",
  返回参数: "output",
  example: "examples",
  examples: "examples",
  示例: "examples",
  "error code": "errors",
  "error codes": "errors",
  错误码: "errors",
  "developer resources": "resources",
  "other resources": "resources",
  开发者资源: "resources",
  其他资源: "resources",
  更多资源: "resources",
});
