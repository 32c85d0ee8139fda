/** The files of a package that tell what callers see; the rest is not read. */
export const isPackageFile = (path: string): boolean =>
  /^(package\.json|openapi\.json|src\/[a-z-]+\.gen\.ts|dist\/[a-z-]+\.gen\.d\.ts)$/.test(path);
