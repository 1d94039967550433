/** A file in a zip archive as the directory at its end tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes when unpacked, as it is claimed. */
  readonly size: number;
  /** Where its header stands. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 5_000;
export const STORED = 0;
const DEFLATED = 8;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** The entries of an archive; null where the directory is not there, broken, or longer than that of any document. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0, at = view.getUint32(end + 16, true); i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const name = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; null where the archive ends before they do. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== HEADER) return null;
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return start + entry.packed <= bytes.length ? bytes.subarray(start, start + entry.packed) : null;
}

/** Unpacks an entry, and stops as soon as it is larger than it claims to be; null where it is broken. */
export async function unpacked(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== STORED && entry.method !== DEFLATED)) return null;
  if (entry.method === STORED) return packed.length === entry.size ? packed : null;
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is told by the reader below.
  const written = writer.write(packed.slice()).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const whole = new Uint8Array(entry.size);
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const chunk = part.value ?? new Uint8Array();
      if (size + chunk.length > entry.size) {
        await reader.cancel();
        return null;
      }
      whole.set(chunk, size);
      size += chunk.length;
    }
  } catch {
    return null;
  }
  return size === entry.size ? whole : null;
}

/** A part of an archive with its bytes as they are. */
export interface ZipPart {
  readonly name: string;
  readonly crc: number;
  readonly bytes: Uint8Array;
}

/** An archive in which nothing is packed. */
export function storedZip(parts: readonly ZipPart[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, label: new TextEncoder().encode(part.name) }));
  const headers = named.reduce((sum, { label, bytes }) => sum + 30 + label.length + bytes.length, 0);
  const directory = named.reduce((sum, { label }) => sum + 46 + label.length, 0);
  const zip = new Uint8Array(headers + directory + END_SIZE);
  const view = viewOf(zip);
  let at = 0;
  const places = named.map(({ label, bytes, crc }) => {
    const start = at;
    view.setUint32(at, HEADER, true);
    view.setUint16(at + 4, 20, true);
    setSizes(view, at + 14, crc, bytes.length, label.length);
    zip.set(label, at + 30);
    zip.set(bytes, at + 30 + label.length);
    at += 30 + label.length + bytes.length;
    return start;
  });
  for (const [i, { label, bytes, crc }] of named.entries()) {
    view.setUint32(at, ENTRY, true);
    view.setUint16(at + 6, 20, true);
    setSizes(view, at + 16, crc, bytes.length, label.length);
    view.setUint32(at + 42, places[i] ?? 0, true);
    zip.set(label, at + 46);
    at += 46 + label.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, headers, true);
  return zip;
}

/** What a header and an entry of the directory tell alike, from the checksum on. */
function setSizes(view: DataView, at: number, crc: number, size: number, name: number): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, size, true);
  view.setUint32(at + 8, size, true);
  view.setUint16(at + 12, name, true);
}
