/** A tag that the release made: `@cloudseal/core@1.2.3`. */
export interface ReleaseTag {
  tag: string;
  package: string;
  version: string;
}
