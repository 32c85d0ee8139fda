/** What a cell of the column of required parameters says. */
export const required = (cell: string): boolean | undefined => marks[cell.trim().toLowerCase()];

const marks: Record<string, boolean> = Object.assign(Object.create(null), {
  yes: true,
  no: false,
  是: true,
  否: false,
  required: true,
  optional: false,
  必选: true,
  可选: false,
  必填: true,
  选填: false,
});
