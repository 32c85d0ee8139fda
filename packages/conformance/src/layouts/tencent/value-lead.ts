export interface Lead {
  /** What stands before the words that announce a list. */
  before: string;
  /** What stands after them. */
  list: string;
  /** Whether a colon stands before the list. */
  colon: boolean;
}

/** The words that announce a list of values, and what is before and after them: `Status. Valid values: on, off`. */
export function lead(text: string): Lead | undefined {
  const found = leads.exec(text.slice(0, 5000));
  if (!found) return undefined;
  return {
    colon: /[:：]\s?$/.test(found[0]),
    before: text
      .slice(0, found.index)
      .trim()
      .replace(/[,，]$/, ""),
    list: text
      .slice(found.index + found[0].length)
      .trim()
      .replace(/^[.。]$/, ""),
  };
}

export const hasLead = (text: string): boolean => leads.test(text.slice(0, 5000));

const english = String.raw`(?:\b(?:the )?(?:valid|optional|available|possible|supported|allowed|acceptable|enumerat(?:ed|ion)|enum|reference|returned|return|following) (?:field )?(?:values?|options?|types?)|(?<=^|[.;,(]\s?|\n)(?:values?|options?|enum(?:s|erations?)?)|\bvalue range|\brange of values|(?<=[.;,]\s?|^)(?:it|this parameter|the value) can be(?: one of the following)?)(?: (?:of|for) (?:this|the) (?:parameter|field))?(?: (?:is|are|include|includes|can be))?(?: as follows| the following)?\s?[:：]`;
const chinese = String.raw`(?<!默认|最大|最小|其他|其它|示例|数|参考|当前|缺省|接口)(?:可选值|可取值|可选项|可用值|可能值|可能取值|可能的值|可以有以下取值|有效值|支持的?值|(?:可能的)?返回值|取值|枚举值?|值|可选|类型值)(?:的?范围|列表|参考|支持|说明|如下|包括|包含|含义|有|为|是|可以是|可为|仅支持)*\s?(?:[:：]|(?=["“]))|可选(?:值|项|排序|字段)?[:：]?\s?(?=\[)|(?:枚举值?|可选值|取值)(?:如下|为|有|包括|支持)*\s?[，,](?=\s?["“]?\w)|(?:可选值|取值)有(?=\w)|取值(?:只能)?[为是]\s?(?=[\w"“'])|取值\s?(?=\[[A-Za-z"'])`;
const leads = new RegExp(`${english}|${chinese}`, "i");
