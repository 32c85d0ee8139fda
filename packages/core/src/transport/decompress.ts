/**
 * Unpacks a body.
 *
 * @param maxOutputLength most bytes that it may unpack to
 * @throws Error when it is broken or larger
 */
export async function decompress(bytes: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const zlib = await import("node:zlib");
  return new Promise((resolve, reject) => {
    const finish = (error: Error | null, text: Buffer) => (error ? reject(error) : resolve(text));
    if (encoding === "br") zlib.brotliDecompress(bytes, { maxOutputLength }, finish);
    else zlib.unzip(bytes, { maxOutputLength }, finish);
  });
}
