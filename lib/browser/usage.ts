/** How much is kept in the browser's storage. */
import { everythingStored } from './store.ts';

/** In bytes as JSON, keys included. Throws where storage cannot be read. */
export async function bytesStored(): Promise<number> {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const [key, value] of await everythingStored())
    bytes += encoder.encode(key).length + encoder.encode(JSON.stringify(value) ?? '').length;
  return bytes;
}
