import { longIntegers } from "../program/checks/integers.js";
import type { Received } from "../servers/received.js";

const [first, second, third] = longIntegers;

/** How each vendor's requests have the long integers, by method and by the openapi-fetch client. */
const wanted: Readonly<Record<string, string>> = {
  alibaba: longIntegers.map((value, index) => `AssetRefreshConfigs.${index + 1}.TargetId=${value}`).join("&"),
  tencent: `"Id":[${longIntegers}]`,
  huawei: `"query_begin_time":${first},"query_end_time":${second},"more":${third}`,
};

/** Which vendors' requests did not have them, digit by digit, each way. */
export const judgeIntegers = (received: readonly Received[]): string[] =>
  Object.entries(wanted).flatMap(([vendor, text]) => {
    const count = received.filter(({ target, body }) => `${decodeURIComponent(target)} ${body}`.includes(text)).length;
    return count === 2 ? [] : [`${vendor}: ${count} of 2 requests had ${text}`];
  });
