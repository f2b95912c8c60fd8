/**
 * How many bytes a zip file holds once it is unzipped, by its central directory (APPNOTE.TXT 4.3.12, 4.3.16): a small
 * file can hold a very large one. Undefined where there is no such directory: it is broken, or no zip file.
 */
export function unzippedBytes(zip: Uint8Array): number | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  if (at === inZip64) return Infinity;
  let bytes = 0;
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return undefined;
    bytes += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

const directoryEntry = 0x02_01_4b_50;
const directoryEnd = 0x06_05_4b_50;
/** Stands in for a place beyond 4 GB (4.4.1.4). */
const inZip64 = 0xff_ff_ff_ff;

/** It stands last, before a comment of at most 64 KiB. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === directoryEnd) return at;
  return undefined;
}
