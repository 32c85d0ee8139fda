import type { Line } from "../../source/line.js";

/** English or Chinese, by how many lines have Chinese letters. */
export function languageOf(lines: readonly Line[]): "en" | "zh" {
  let all = 0;
  let chinese = 0;
  for (const { text } of lines) {
    if (text.trim() === "") continue;
    all++;
    if (/[\u4e00-\u9fff]/.test(text.slice(0, 500))) chinese++;
  }
  return chinese * 8 > all ? "zh" : "en";
}
