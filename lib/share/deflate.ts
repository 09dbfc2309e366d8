/**
 * Bytes fed at a time. Deflate makes at most 1,032 bytes out of one, so that a step never makes more than half a
 * megabyte, whatever was sent.
 */
const STEP = 512;

/** Bytes as a raw deflate stream (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * What a raw deflate stream holds, or undefined: it is no such stream, or holds more than `most` bytes. It is unpacked
 * step by step and dropped at the first byte too many, so a small stream that would fill the memory does no harm.
 */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stream = new DecompressionStream('deflate-raw');
  const feeding = feed(stream.writable.getWriter(), packed);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) return undefined;
      parts.push(value);
    }
  } catch {
    return undefined;
  } finally {
    // Ends the feeding too, if something is left to feed.
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Writes as fast as the reader reads. What goes wrong here goes wrong for the reader too, who tells it. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array<ArrayBuffer>) {
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      await writer.ready;
      await writer.write(bytes.subarray(at, at + STEP));
    }
    await writer.close();
  } catch {
    // The reader knows.
  }
}
