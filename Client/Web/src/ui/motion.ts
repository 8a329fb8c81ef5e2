const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether nothing may move by itself. */
export const isStill = (): boolean => still.matches;

/** Whether the reader pays for bytes and asks for few. */
export const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
