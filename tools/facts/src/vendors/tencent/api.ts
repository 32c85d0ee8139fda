import { parseJson } from "@cloudseal/core";
import type { FieldType } from "@cloudseal/generate/facts";
import type { SourceFiles } from "../../checkouts.js";
import { type JsonObject, listAt, memberOf, objectAt, textAt } from "../../json-value.js";
import { attempt, emptyReading, nameOf, type ReadField, type Reading, UnknownShape } from "../../reading.js";

/** Reads a service's `api.json` of the vendor's command line: actions, and the objects that they and each other use. */
export function readApi(files: SourceFiles, folder: string, source: string): Reading {
  const reading = emptyReading();
  const document = attempt(reading, source, undefined, () => {
    const root = objectAt(parseJson(files.text(`${folder}/api.json`)), "the document");
    return { actions: objectAt(root.actions, "actions"), objects: objectAt(root.objects, "objects") };
  });
  if (!document) return reading;
  const { actions, objects } = document;
  for (const [name, action] of Object.entries(actions))
    attempt(reading, source, name, () => {
      const { input, output, status } = objectAt(action, name);
      if (status !== "online" && status !== "deprecated")
        throw new UnknownShape(
          `expected the status online or deprecated, found ${JSON.stringify(status)?.slice(0, 40)}`,
        );
      const read = {
        method: "POST",
        path: "/",
        ...(status === "deprecated" ? { deprecated: true as const } : {}),
        parameters: membersOf(objects, input, "input").map((field) => ({ ...field, in: "body" as const })),
        output: membersOf(objects, output, "output").filter(({ name }) => name !== "RequestId"),
      };
      const types = typesFor([...read.parameters, ...read.output], objects, reading.types);
      for (const [type, fields] of types) reading.types.set(type, fields);
      reading.operations.set(nameOf("operation", name), read);
    });
  return reading;
}

/** The types that fields refer to, and those that they refer to in turn, without those that are known. */
function typesFor(
  fields: readonly ReadField[],
  objects: JsonObject,
  known: ReadonlyMap<string, ReadField[]>,
): Map<string, ReadField[]> {
  const types = new Map<string, ReadField[]>();
  const waiting = [...fields];
  for (let field = waiting.pop(); field; field = waiting.pop()) {
    const { ref } = field;
    if (ref === undefined || known.has(ref) || types.has(ref)) continue;
    const members = membersOf(objects, ref);
    types.set(ref, members);
    waiting.push(...members);
  }
  return types;
}

/** The members of an object: of inputs, of outputs, or, without a side, as the object says. */
function membersOf(objects: JsonObject, name: unknown, side?: "input" | "output"): ReadField[] {
  const type = nameOf("type", name);
  const { members } = objectAt(memberOf(objects, type), type);
  return listAt(members, `${type}.members`).map((member) => fieldOf(objectAt(member, `${type}.members[]`), side));
}

function fieldOf(member: JsonObject, side: "input" | "output" | undefined): ReadField {
  const name = nameOf("field", member.name);
  const example = typeof member.example === "string" ? member.example.trim() : "";
  return {
    name,
    ...typeOf(member, name),
    ...(member.required === true && side !== "output" ? { required: true } : {}),
    ...(member.output_required === true && side !== "input" ? { certain: true } : {}),
    ...(member.value_allowed_null === true ? { nullable: true } : {}),
    ...(member.disabled === true ? { deprecated: true } : {}),
    ...(typeof member.document === "string" && member.document !== "" ? { text: member.document } : {}),
    // What stands for "none" is no example.
    ...(example !== "" && example !== "无" ? { example } : {}),
  };
}

/** `member` is the type, or the name of an object; `type` says whether it is a list. */
function typeOf(member: JsonObject, name: string): Pick<ReadField, "type" | "items" | "ref" | "format"> {
  const of = textAt(member.member, `${name}.member`);
  const scalar = scalars[of];
  const list = member.type === "list";
  if (!scalar && !list && member.type !== "object")
    throw new UnknownShape(`expected a type of ${name} that is known, found ${of.slice(0, 40)}`);
  const type = scalar?.type ?? "object";
  return {
    ...(list ? { type: "array", items: type } : { type }),
    ...(scalar ? {} : { ref: nameOf("type", of) }),
    ...(scalar?.format ? { format: scalar.format } : {}),
  };
}

/** The vendor's dates are texts; `datetime` is local time without a zone, `datetime_iso` has one. */
const scalars: Readonly<Record<string, { type: FieldType; format?: string }>> = Object.assign(Object.create(null), {
  string: { type: "string" },
  int64: { type: "int64" },
  uint64: { type: "uint64" },
  bool: { type: "boolean" },
  float: { type: "double" },
  datetime: { type: "string", format: "datetime" },
  date: { type: "string", format: "date" },
  datetime_iso: { type: "string", format: "datetime_iso" },
});
