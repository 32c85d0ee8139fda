import type { Line } from "../../source/lines.js";
import { type Marks, marksIn } from "../../source/marks.js";

/** How surely lines are a page of one operation, by its marks: each counts once. */
export function recognise(lines: readonly Line[]): number {
  const found = marksIn(lines, marks, 3000);
  const action = found.has("action");
  const tables = found.has("input") && found.has("output");
  const ours = found.has("host") || found.has("header");
  if (
    !(action && (ours || tables)) &&
    !(found.has("domain") && ours && (found.has("input") || found.has("output"))) &&
    !(tables && ours && found.has("request"))
  )
    return 0;
  return Math.min(100, 40 + 10 * found.size);
}

const marks: Marks = [
  [
    "action",
    /Common Params?(?:eters?)?\]?(?:\([^)]*\))?\s?[.。] ?The value used for this API|公共参数\]?(?:\([^)]*\))?\s?[,，]\s?本接口取值|Common parameter\. The value used for this API/i,
  ],
  ["domain", /Domain name for API request|接口请求域名/i],
  ["host", /\.tencentcloudapi\.com|\.api\.qcloud\.com/],
  ["header", /X-TC-Action/i],
  ["request", /^\s*(?:POST \/ HTTP\/1|https?:\/\/[\w.-]+\.tencentcloudapi\.com\/\?\s?Action=)/],
  [
    "input",
    /^[#\s\d\\.*]{0,12}(?:Input Parameters?|输入参数)[\s*]*$|(?:Parameter Name|参数名称)[\s|]*(?:Required|必选)/i,
  ],
  [
    "output",
    /^[#\s\d\\.*]{0,12}(?:Output Parameters?|输出参数)[\s*]*$|(?:Parameter Name|参数名称)[\s|]*(?:Type|类型)/i,
  ],
  ["id", /RequestId is required for locating|定位问题时需要提供该次请求的 ?RequestId/],
];
