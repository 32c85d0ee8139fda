/** The file that `npm run changes` writes for a package: `changes-in-<vendor>-<service>.md`. */
export const changesetFile = (name: string): string => `changes-in-${name.replace(/^.*\//, "")}.md`;
