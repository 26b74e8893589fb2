/** Pinyin without tones: they make no difference to a search and cost bytes. ü stays ü. */
export function withoutTones(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/(?!\u0308)\p{M}/gu, '')
    .normalize('NFC');
}
