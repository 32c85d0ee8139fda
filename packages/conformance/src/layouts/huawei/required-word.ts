/** What a cell of the column of mandatory parameters says; nothing if it is no such cell. */
export function requiredWord(text: string): boolean | undefined {
  const word = text.trim().replace(/[.。*]$/, "");
  if (/^(?:Yes|Y|Mandatory|Required|M|True|是|必选|必填|必须|√)$/i.test(word)) return true;
  if (/^(?:No|N|Optional|O|False|否|可选|非必选|非必填|选填|×)$/i.test(word)) return false;
  return undefined;
}
