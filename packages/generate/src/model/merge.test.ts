import { expect, test } from "vitest";
import { bodyAndAnswer, generateAcme } from "../fixtures/acme.js";

const bounds = { type: "integer", format: "int64", minimum: 0, maximum: 8_640_000_000_000_000 };
const ref = { $ref: "#/components/schemas/Timestamp" };

test("a shared schema of bounds goes where it is referred to, under what stands beside the reference", async () => {
  const { files } = await generateAcme({
    schemas: {
      Timestamp: bounds,
      Percent: { ...bounds, maximum: 100, description: "Share." },
      Text: { type: "string" },
    },
    operation: {
      parameters: [{ name: "From", in: "query", description: "Since when.", schema: ref, example: 1 }],
      ...bodyAndAnswer(
        { properties: { To: { ...ref, description: "Until when." } } },
        {
          properties: {
            At: { ...ref, format: "uint64", maximum: 10, description: "When.", examples: [5] },
            All: { type: "array", description: "Each.", items: ref },
            Half: { $ref: "#/components/schemas/Percent" },
            properties: { type: "object", properties: { examples: ref, Inner: ref } },
            Text: { $ref: "#/components/schemas/Text" },
          },
        },
      ),
    },
  });
  const document = JSON.parse(files.get("openapi.json") ?? "");
  const { post } = document.paths["/things"];
  expect(post.parameters[0].schema).toEqual(bounds);
  expect(post.requestBody.content["application/json"].schema.properties.To).toEqual({
    ...bounds,
    description: "Until when.",
  });
  expect(post.responses[200].content["application/json"].schema.properties).toMatchObject({
    At: { type: "integer", format: "uint64", minimum: 0, maximum: 10, description: "When.", examples: [5] },
    All: { items: bounds },
    Half: { $ref: "#/components/schemas/Percent" },
    properties: { properties: { examples: bounds, Inner: bounds } },
    Text: { $ref: "#/components/schemas/Text" },
  });
  expect(Object.keys(document.components.schemas)).toEqual(["Percent", "Text"]);
});

test("callers see numbers, each with its own words", async () => {
  const { files } = await generateAcme({
    schemas: { Timestamp: bounds },
    operation: bodyAndAnswer({}, { properties: { At: { ...ref, description: "When." } } }),
  });
  const source = [...files].map(([, text]) => text).join("\n");
  expect(source).toMatch(/\/\*\*\s+\* When\.\s+\* Beyond [^*]*\*\/\s+At\?: number;/);
  expect(source).not.toContain("Timestamp");
});
