import type { SourceFiles } from "../../checkouts.js";
import { attempt, emptyReading, nameOf, type Reading } from "../../reading.js";
import { linesOf } from "../../source-lines.js";

/** Reads the error codes of each operation from the comments of the vendor's Go SDK, `client.go`. */
export function readErrorCodes(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  let codes: string[] | undefined;
  for (const line of linesOf(files.text(`${folder}/client.go`))) {
    if (line === "// 可能返回的错误码:") codes = [];
    else if (codes && line.startsWith("//")) {
      // A line that is none of a code is kept for the name to refuse.
      if (line.includes(" = ")) codes.push(/^\/\/ {1,4}[A-Z0-9_]{1,150} = "([^"]{1,150})"$/.exec(line)?.[1] ?? line);
    } else {
      const operation = /^func \(c \*Client\) (\w{1,100})\(request /.exec(line)?.[1];
      const found = codes;
      if (found && operation !== undefined)
        attempt(reading, source, operation, () => {
          const errors = found.map((code) => ({ code: nameOf("error code", code) }));
          reading.operations.set(nameOf("operation", operation), { errors });
        });
      codes = undefined;
    }
  }
  return reading;
}
