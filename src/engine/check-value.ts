/** CRC-32 of an ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Seven characters by which damage to a whole text is noticed. */
export function checkValue(text: string): string {
  return crc32(text).toString(36).padStart(7, '0');
}

/** Two characters by which damage to a short record is noticed, but for one case in 1,296. */
export function shortCheck(text: string): string {
  return (crc32(text) % 1296).toString(36).padStart(2, '0');
}
