import { installFolder } from "../../tools/bench/src/install.js";
import { help } from "./help.js";
import { type Options, parseOptions } from "./options.js";
import { remoteCache } from "./remote-cache.js";

async function main(): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`remote-cache: ${(error as Error).message}\nSee npx tsx test/remote-cache/main.ts --help.\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const log = (text: string) => process.stderr.write(`remote-cache: ${text}\n`);
  await installFolder(import.meta.dirname, "what it needs", log);
  const report = await remoteCache(options.buildOnly ? ["build"] : ["build", "//#test"], log);
  const { first, second, files, problems } = report;
  if (options.json) process.stdout.write(`${JSON.stringify({ passed: problems.length === 0, ...report })}\n`);
  else {
    for (const [index, { task, from }] of second.tasks.entries())
      process.stdout.write(`${task.padEnd(32)} first: ${first.tasks[index]?.from ?? "absent"}  second: ${from}\n`);
    process.stdout.write(
      `The first clone took ${first.seconds.toFixed(1)} s, the second ${second.seconds.toFixed(1)} s, for ${files} built files.\n`,
    );
    const verdict = problems.length === 0 ? ["All is as it must be."] : ["Not as it must be:", ...problems];
    process.stdout.write(`${verdict.join("\n- ")}\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`remote-cache: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
