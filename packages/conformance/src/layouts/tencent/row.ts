/** A row of a table of parameters. */
export interface Row {
  name: string;
  line: number;
  sure: number;
  deprecated: boolean;
  required?: boolean;
  typeText: string;
  /** The paragraphs of its description, as they stand on the page. */
  paragraphs: { text: string; line: number }[];
}
