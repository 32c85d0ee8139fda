export const help = `Usage: npm run changes [-- options]

Compares the client packages with their last release, says what breaks callers, what adds and what only the wire sees,
and writes a changeset for each package: .changeset/changes-in-<package>.md. A changeset edited by hand is left alone.

  --since REF      compare with this commit, branch or tag
                   (default: each package's newest tag such as @cloudseal/<package>@1.2.3)
  --against FILE   compare the one package in this tarball of npm pack
  --check          write nothing; exit 1 if a package changed and no changeset in .changeset covers it.
                   Without any release tag, as in a shallow clone, nothing is checked
  --json           one JSON object for each package
  --root DIR       the repository (default: this one)
  --help           this text

Exit code: 0 done, 1 a package is not covered or cannot be compared, 2 wrong usage.
`;
