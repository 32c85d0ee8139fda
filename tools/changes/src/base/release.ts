import type { Surface } from "../surface.js";

/** What a package is compared with. */
export interface Release {
  /** A tag, a commit or a file. */
  label: string;
  /** Nothing if the release does not have the package. */
  surface: Surface | undefined;
}
