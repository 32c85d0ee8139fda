import { defined, fact, type Page } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { dateIn } from "../../words/dates.js";
import { rateIn } from "../../words/limits.js";
import { plain } from "../../words/plain.js";
import type { Part } from "./sections.js";

type Head = Pick<Page, "title" | "updated" | "service" | "host" | "rateLimit" | "summary">;

/** Title, date, product, host, rate limit and summary. */
export function readHead(parts: readonly Part[], operation: string | undefined): Head {
  const linesOf = (wanted: Part["kind"]) => parts.flatMap(({ kind, lines }) => (kind === wanted ? lines : []));
  const head = linesOf("head");
  const texts = head.filter(({ text }) => text.trim() !== "");
  const dated = texts.findIndex(({ text }) => updated.test(text.slice(0, 300)));
  const date = dateIn(updated.exec(texts[dated]?.text.slice(0, 300) ?? "")?.[0] ?? "");
  const title = titleOf(texts, dated, operation);
  const description = linesOf("description");
  const described = readDescription(description.length > 0 ? description : head.slice(-60), description.length > 0);
  return defined({
    ...described,
    title,
    updated: date === undefined ? undefined : fact(date, (texts[dated] as Line).number),
    service: serviceOf(texts, [title?.value, operation], described.host),
  });
}

const updated =
  /(?:last updated|updated on|最近更新时间|最后更新时间|更新时间|마지막 업데이트 시간|最終更新日時?)(?: at)?\s*[:：]?\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/i;

const heading = ({ text }: Line): string =>
  plain(text)
    .replace(/^#+\s*/, "")
    .replace(/^_(.*)_$/, "$1")
    .trim();

function titleOf(texts: readonly Line[], dated: number, operation: string | undefined): Head["title"] {
  const before = dated < 0 ? texts : texts.slice(0, dated);
  const marked =
    before.findLast(({ text }) => /^# \S/.test(text)) ?? before.findLast(({ text }) => /^#{2,3} \S/.test(text));
  const same = texts.find((line) => heading(line) === operation);
  const last = dated < 0 ? undefined : before.findLast((line) => !chrome.test(heading(line)));
  const title = marked ?? last ?? same;
  return title && fact(heading(title), title.number, title === same || marked ? 100 : 90);
}

/** What a page of the site has beside its text. */
const chrome =
  /^(?:PDF|Focus Mode|Font Size|聚焦模式|字号|포커스 모드|폰트 크기|フォーカスモード|フォントサイズ|Feedback|文档反馈|피드백|フィードバック|tencent cloud|腾讯云|我的收藏|_?我的收藏_?|All product documents|文档中心|Documentation|下载|Download|微信扫一扫|QQ|新浪微博|复制链接|链接复制成功|-.*|.*HOT|\[?API 中心\]?)$/i;

function serviceOf(
  texts: readonly Line[],
  others: readonly (string | undefined)[],
  host: Head["host"],
): Head["service"] {
  const at = texts.findIndex(({ text }) => /^(?:All product documents|所有产品文档)$/i.test(text.trim()));
  const after = at < 0 ? undefined : texts[at + 1];
  const first = /^tencent cloud$/i.test(texts[0]?.text.trim() ?? "") ? texts[1] : undefined;
  for (const line of [after, first]) {
    const name = line ? heading(line) : "";
    if (line && name && !chrome.test(name) && !/^APIs?$/.test(name) && !others.includes(name))
      return fact(name, line.number, 90);
  }
  const crumbs = texts.find(({ text }) => /^(?:文档中心|Documentation)\s*[>›/]/.test(text.trim()));
  const crumb = crumbs?.text.split(/[>›/]/)[1]?.trim();
  if (crumbs && crumb) return fact(crumb, crumbs.number, 90);
  return host && fact(host.value.split(".")[0] as string, host.line, 80);
}

/** @param isOwn whether the lines are those of the section of the description, and not of the page's head */
function readDescription(lines: readonly Line[], isOwn: boolean): Pick<Head, "host" | "rateLimit" | "summary"> {
  const found: Pick<Head, "host" | "rateLimit"> = {};
  const summary: Line[] = [];
  for (const { text: raw, number } of lines) {
    const text = plain(raw.slice(0, 10_000));
    if (text === "") continue;
    const domain = domains.exec(text);
    const [name] = host.exec(domain?.[1] ?? "") ?? [];
    if (name) found.host ??= fact(name, number);
    const limit = rateIn(text, limits);
    if (limit) found.rateLimit ??= fact(limit.rate, number);
    if (explorer.test(text)) break;
    const words = text.slice(0, limit?.index).trim();
    if (isOwn && !domain && !beside.test(text) && words !== "") summary.push({ text: words, number });
  }
  const [first] = summary;
  return { ...found, ...(first && { summary: fact(summary.map(({ text }) => text).join("\n"), first.number) }) };
}

const host = /[\w-]+(?:\.[\w-]+)*\.(?:tencentcloudapi|api\.qcloud)\.com(?:\.cn)?/;
const domains = /^(?:Domain name for API requests?|API request domain name|接口请求域名)\s*[:：]?\s*(.*)$/i;
const limits = [
  /(?:A )?maximum of ([\d,]+) requests? can be (?:initiated|made|sent) (?:per|every) (second|minute|hour|day)/i,
  /(?:default )?API request rate limit(?: is)?\s*[:：]?\s*([\d,]+) requests?\s*(?:\/|per)\s*(second|sec|s|minute|min|hour|day)\b/i,
  /(?:默认)?接口请求频率限制\s*[:：为]?\s*([\d,]+)\s*次\s*\/?\s*每?(秒|分钟|分|小时|天|日)/,
  /API call rate limit\s*[:：]\s*([\d,]+)\s*(?:calls|requests|times)?\s*\/?\s*(?:per )?(second|sec|minute|hour|day)/i,
];
const explorer = /^(?:We recommend you to use|推荐使用)\s*(?:the )?\[?API Explorer/i;
const beside =
  /^(?:Try it|点击调试|API Explorer|Contents?:?|Note: This API supports Finance regions|注意：本接口支持金融区地域)/;
