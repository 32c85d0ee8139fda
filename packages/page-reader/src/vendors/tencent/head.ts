import type { Fact, Page } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";
import type { Part } from "./sections.js";

const host = /[\w-]+(?:\.[\w-]+)*\.(?:tencentcloudapi|api\.qcloud)\.com(?:\.cn)?/;
const updated =
  /(?:last updated|updated on|最近更新时间|最后更新时间|更新时间|마지막 업데이트 시간|最終更新日時?)(?: at)?\s*[:：]?\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/i;

/** Title, date, product, host, rate limit and summary. */
export function readHead(page: Page, parts: readonly Part[]): void {
  const head = parts.filter(({ kind }) => kind === "head").flatMap(({ lines }) => lines);
  const texts = head.filter(({ text }) => text.trim() !== "");
  const dated = texts.findIndex(({ text }) => updated.test(text.slice(0, 300)));
  const date = updated.exec(texts[dated]?.text.slice(0, 300) ?? "");
  if (date)
    page.updated = fact(
      `${date[1]}-${date[2]?.padStart(2, "0")}-${date[3]?.padStart(2, "0")}`,
      (texts[dated] as Line).number,
    );
  readTitle(page, texts, dated);
  readDescription(page, parts);
  readService(page, texts);
}

const fact = (value: string, line: number, confidence = 100): Fact<string> => ({ value, line, confidence });

const heading = (text: string): string =>
  plain(text)
    .replace(/^#+\s*/, "")
    .replace(/^_(.*)_$/, "$1")
    .trim();

function readTitle(page: Page, texts: readonly Line[], dated: number): void {
  const action = page.operation?.value;
  const before = dated < 0 ? texts : texts.slice(0, dated);
  const marked =
    before.findLast(({ text }) => /^# \S/.test(text)) ?? before.findLast(({ text }) => /^#{2,3} \S/.test(text));
  const same = texts.find(({ text }) => heading(text) === action);
  let last: Line | undefined;
  for (let i = before.length - 1; i >= 0 && !last; i--) {
    const line = before[i] as Line;
    if (!chrome.test(heading(line.text))) last = line;
  }
  const title = marked ?? (dated >= 0 ? last : undefined) ?? same;
  if (title) page.title = fact(heading(title.text), title.number, title === same || marked ? 100 : 90);
}

/** What a page of the site has beside its text. */
const chrome =
  /^(?:PDF|Focus Mode|Font Size|聚焦模式|字号|포커스 모드|폰트 크기|フォーカスモード|フォントサイズ|Feedback|文档反馈|피드백|フィードバック|tencent cloud|腾讯云|我的收藏|_?我的收藏_?|All product documents|文档中心|Documentation|下载|Download|微信扫一扫|QQ|新浪微博|复制链接|链接复制成功|-.*|.*HOT|\[?API 中心\]?)$/i;

function readService(page: Page, texts: readonly Line[]): void {
  const at = texts.findIndex(({ text }) => /^(?:All product documents|所有产品文档)$/i.test(text.trim()));
  const after = at < 0 ? undefined : texts[at + 1];
  const first = texts[0] && /^tencent cloud$/i.test(texts[0].text.trim()) ? texts[1] : undefined;
  for (const line of [after, first]) {
    const name = line && heading(line.text);
    if (
      !line ||
      !name ||
      chrome.test(name) ||
      /^APIs?$/.test(name) ||
      name === page.title?.value ||
      name === page.operation?.value
    )
      continue;
    page.service = fact(name, line.number, 90);
    return;
  }
  const crumbs = texts.find(({ text }) => /^(?:文档中心|Documentation)\s*[>›/]/.test(text.trim()));
  const crumb = crumbs?.text.split(/[>›/]/)[1]?.trim();
  if (crumbs && crumb) page.service = fact(crumb, crumbs.number, 90);
  else if (page.host) page.service = fact(page.host.value.split(".")[0] as string, page.host.line, 80);
}

function readDescription(page: Page, parts: readonly Part[]): void {
  const lines = parts.filter(({ kind }) => kind === "description").flatMap(({ lines }) => lines);
  const own =
    lines.length > 0
      ? lines
      : parts
          .filter(({ kind }) => kind === "head")
          .flatMap(({ lines }) => lines)
          .slice(-60);
  const summary: string[] = [];
  let first: number | undefined;
  for (const { text: raw, number } of own) {
    const text = plain(raw.slice(0, 10_000));
    if (text === "") continue;
    const domain = domains.exec(text);
    const name = host.exec(domain?.[1] ?? "")?.[0];
    if (name && !page.host) page.host = fact(name, number);
    const limit = limits.map((limit) => limit.exec(text)).find((found) => found !== null);
    if (limit && !page.rateLimit) {
      const per = units[(limit[2] ?? "").toLowerCase()] ?? "second";
      page.rateLimit = {
        value: { requests: Number((limit[1] as string).replaceAll(",", "")), per },
        line: number,
        confidence: 100,
      };
    }
    if (explorer.test(text)) break;
    if (domain || lines.length === 0 || beside.test(text)) continue;
    const words = limit ? text.slice(0, limit.index).trim() : text;
    if (words === "") continue;
    first ??= number;
    summary.push(words);
  }
  if (first !== undefined) page.summary = fact(summary.join("\n"), first);
}

const domains = /^(?:Domain name for API requests?|API request domain name|接口请求域名)\s*[:：]?\s*(.*)$/i;
const limits = [
  /(?:A )?maximum of ([\d,]+) requests? can be (?:initiated|made|sent) (?:per|every) (second|minute|hour|day)/i,
  /(?:default )?API request rate limit(?: is)?\s*[:：]?\s*([\d,]+) requests?\s*(?:\/|per)\s*(second|sec|s|minute|min|hour|day)\b/i,
  /(?:默认)?接口请求频率限制\s*[:：为]?\s*([\d,]+)\s*次\s*\/?\s*每?(秒|分钟|分|小时|天|日)/,
  /API call rate limit\s*[:：]\s*([\d,]+)\s*(?:calls|requests|times)?\s*\/?\s*(?:per )?(second|sec|minute|hour|day)/i,
];
const units: Record<string, "second" | "minute" | "hour" | "day"> = Object.assign(Object.create(null), {
  second: "second",
  sec: "second",
  s: "second",
  秒: "second",
  minute: "minute",
  min: "minute",
  分钟: "minute",
  分: "minute",
  hour: "hour",
  小时: "hour",
  day: "day",
  天: "day",
  日: "day",
});
const explorer = /^(?:We recommend you to use|推荐使用)\s*(?:the )?\[?API Explorer/i;
const beside =
  /^(?:Try it|点击调试|API Explorer|Contents?:?|Note: This API supports Finance regions|注意：本接口支持金融区地域)/;
