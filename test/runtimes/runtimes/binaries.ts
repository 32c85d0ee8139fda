import { fileURLToPath } from "node:url";

const { platform, arch } = process;
const windows = platform === "win32";
const exe = windows ? ".exe" : "";
const inModules = (path: string) => fileURLToPath(new URL(`../node_modules/${path}${exe}`, import.meta.url));

/** Where the packages for this platform have their programs. No install script is run that would move them. */
export const binaries = {
  node: (major: number): string => inModules(`node-${major}-${platform}-${arch}/bin/node`),
  bun: (): string =>
    inModules(`@oven/bun-${windows ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`),
  deno: (): string => inModules(`@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}/deno`),
  workerd: (): string =>
    inModules(`@cloudflare/workerd-${windows ? "windows" : platform}-${arch === "x64" ? "64" : arch}/bin/workerd`),
};
