import { plain } from "../../source/plain.js";

const bare = (text: string): string =>
  plain(text)
    .replace(/^[#\s]*/, "")
    .replace(/[\s:：]*$/, "");

/** `Example1 Title`, `### 示例1 标题`. */
export const isExampleHeading = (text: string): boolean => exampleTitle(text) !== undefined;

/** The title in the heading of an example; empty when it has a number only. */
export function exampleTitle(text: string): string | undefined {
  if (text.length > 400) return undefined;
  const heading = bare(text);
  return /^(?:Example|示例)\s?\d{1,3}(?=\s|$|[:：.、])[\s:：.、]*(.*)$/i.exec(heading)?.[1];
}

export const isInputMark = (text: string): boolean =>
  text.length < 60 && /^(?:(?:input|request) (?:example|sample)s?|sample request|输入示例|请求示例)$/i.test(bare(text));

export const isOutputMark = (text: string): boolean =>
  text.length < 60 &&
  /^(?:(?:output|response) (?:example|sample)s?|sample response|输出示例|返回示例|响应示例)$/i.test(bare(text));

/** The first line of a request: `POST / HTTP/1.1` or an address with an action. */
export const isRequestStart = (text: string): boolean =>
  /^(?:(?:POST|GET|PUT|DELETE) \/\S{0,2000} HTTP\/[\d.]+$|(?:GET |POST )?https?:\/\/[\w.-]+\.(?:tencentcloudapi|qcloud)\.com\S{0,100}\?)/i.test(
    text.trim(),
  );

export const isFence = (text: string): boolean => /^\s*```/.test(text);
