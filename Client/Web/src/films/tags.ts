const mostTags = 10;
const mostCharacters = 30;

/** Tags out of what somebody typed: parted by spaces or commas, with or without #, each once. */
export function readTags(text: string): string[] {
  const words = text.split(/[\s,#]+/).filter(Boolean).map((word) => word.slice(0, mostCharacters).toLowerCase());
  return [...new Set(words)].slice(0, mostTags);
}
