/** A package as it was packed and installed. */
export interface Published {
  readonly name: string;
  /** The packed file. */
  readonly tarball: string;
  /** Where it is installed, beside all the others. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Whether it has a service document, which generated clients alone have. */
  readonly isClient: boolean;
}

interface Manifest {
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly exports: unknown;
}

declare module "vitest" {
  interface ProvidedContext {
    published: readonly Published[];
    /** A folder with all published packages installed. */
    everything: string;
    /** A folder for what a test makes; it is removed at the end. */
    temporary: string;
  }
}
