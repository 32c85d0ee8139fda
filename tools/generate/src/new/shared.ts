/** A reference to what all operations of a service share. */
export const shared = (kind: string, name: string): { $ref: string } => ({
  $ref: `./service.yaml#/components/${kind}/${name}`,
});
