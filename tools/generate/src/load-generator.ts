/** Loads what generates: typescript and the linter take longer than all that an unchanged service needs. */
export async function loadGenerator() {
  const { loadService } = await import("./load-service.js");
  const { generatePackage } = await import("./generate-package.js");
  return { loadService, generatePackage };
}
