/** Who reports, and by which version of the semantic conventions. */
export const scope = {
  name: "@cloudseal/core/opentelemetry",
  options: { schemaUrl: "https://opentelemetry.io/schemas/1.45.0" },
};
