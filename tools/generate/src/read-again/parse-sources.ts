import ts from "typescript";

/**
 * The TypeScript files among some files, parsed.
 *
 * @throws Error at the first that does not parse
 */
export function parseSources(files: ReadonlyMap<string, string>): Map<string, ts.SourceFile> {
  const sources = new Map<string, ts.SourceFile>();
  const host: ts.CompilerHost = {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    getSourceFile: (path, options) => {
      const source = ts.createSourceFile(path, files.get(path) ?? "", options, true);
      sources.set(path, source);
      return source;
    },
    writeFile: () => {},
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const names = [...files.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(names, { noLib: true, noResolve: true, types: [] }, host);
  const [problem] = program.getSyntacticDiagnostics();
  if (problem)
    throw new Error(
      `${problem.file.fileName} does not parse: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`,
    );
  return sources;
}
