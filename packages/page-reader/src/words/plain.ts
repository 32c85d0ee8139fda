/** Text without Markdown's and HTML's marks: links, emphasis, code, escapes, entities. */
export const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]{0,500})\]\([^)\s]{0,500}(?: "[^"]{0,200}")?\)/g, "$1")
    .replace(/\*\*([^*]{1,500})\*\*/g, "$1")
    .replace(/`([^`]{0,500})`/g, "$1")
    .replace(/<\/?(?:b|i|em|strong|code|span|p|a|font|sup|sub)(?: [^>]{0,500})?>/gi, "")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1")
    .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name: string) => entities[name] as string)
    .trim();

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " ", "#39": "'" };

/** Text without marks. Of a line that no page has, megabytes long, its beginning. */
export const plainLine = (text: string): string => plain(text.length > longest ? text.slice(0, longest) : text);

const longest = 20_000;
