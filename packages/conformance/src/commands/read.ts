import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stringifyJson } from "@cloudseal/core";
import { type Field, type Page, readPage } from "@cloudseal/page-reader";
import { type Command, paint, print, UsageError } from "./command.js";

export const read: Command = {
  summary: "show the facts of saved pages",
  help: `cloudseal-conformance read PAGE…: the facts of saved documentation pages, and their warnings

  --vendor V     read by this vendor's layout, if the page's own marks do not tell
  --types FILE   page that describes the object types which the page only names
  --json         one JSON object a page, with the line and certainty of each fact
  --help         this text`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        vendor: { type: "string" },
        types: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError("name at least one page");
    const types = values.types === undefined ? undefined : readFileSync(values.types, "utf8");
    for (const file of positionals) {
      const page = readPage(readFileSync(file, "utf8"), { vendor: values.vendor, types });
      print(values.json ? stringifyJson({ file, ...page }) : describe(file, page));
    }
    return 0;
  },
};

function describe(file: string, page: Page): string {
  const facts: [string, unknown][] = [
    ["operation", page.operation?.value],
    ["title", page.title?.value],
    ["service", page.service?.value],
    ["version", page.version?.value],
    ["updated", page.updated?.value],
    ["request", [page.method?.value, page.host?.value, page.path?.value].filter(Boolean).join(" ") || undefined],
    ["permission", page.permission && Object.values(page.permission.value).join(" ")],
    ["rate limit", page.rateLimit && `${page.rateLimit.value.requests} per ${page.rateLimit.value.per}`],
    ["history", page.history?.map(({ date, summary }) => `${date} ${summary}`).join("; ")],
  ];
  const lines = [paint("bold", `${file} (${page.vendor}, ${page.language})`)];
  for (const [name, value] of facts) if (value !== undefined) lines.push(`  ${name}: ${value}`);
  lines.push("  parameters:", ...page.parameters.flatMap((field) => describeField(field, 2)));
  for (const { status, fields } of page.responses)
    lines.push(`  response ${status ?? ""}:`, ...fields.flatMap((field) => describeField(field, 2)));
  for (const { line, method, target, body, text } of [...page.requestExamples, ...page.responseExamples])
    lines.push(
      `  example at line ${line}: ${[method, target].filter(Boolean).join(" ")} ${body === undefined ? text.slice(0, 60) : stringifyJson(body)}`,
    );
  for (const { status, code, message } of page.errorCodes)
    lines.push(`  error: ${[status, code, message].filter(Boolean).join(" ")}`);
  for (const { status, meaning } of page.statusCodes) lines.push(`  status: ${status} ${meaning}`);
  for (const { line, message } of page.warnings) lines.push(paint("yellow", `  warning at line ${line}: ${message}`));
  return lines.join("\n");
}

function describeField(field: Field, depth: number): string[] {
  const notes = [
    field.in,
    field.required === undefined ? undefined : field.required ? "required" : "optional",
    field.values.length > 0 ? field.values.map(({ value }) => value).join("|") : undefined,
    Object.keys(field.constraints).length > 0 ? stringifyJson(field.constraints) : undefined,
    field.example === undefined ? undefined : `example ${field.example}`,
    field.confidence < 100 ? `${field.confidence} % confidence` : undefined,
  ];
  return [
    `${"  ".repeat(depth)}${field.name}: ${field.typeText || "?"} ${notes.filter(Boolean).join(", ")}`,
    ...field.members.flatMap((member) => describeField(member, depth + 1)),
  ];
}
