import { recall, remember } from '../app/remember';
import en from './en.json';

/** A text of the catalogue, or the stem of one that has forms for numbers. */
export type Key = keyof typeof en;
type Stem = Key extends infer K ? (K extends `${infer S}_other` ? S : never) : never;
type Values = Record<string, string | number>;

/** Languages with a catalogue, each named in itself. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const remembered = 'language';
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

let catalogue: Record<string, string> = en;
let plural = new Intl.PluralRules('en');
let whole = new Intl.NumberFormat('en');
let short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
let day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
let since = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });

export let language: Language = 'en';

/** Loads the catalogue that the reader chose, else the first of the browser's languages that there is. */
export async function loadLanguage(): Promise<void> {
  const wanted = [recall(remembered) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  language = wanted.find((tag): tag is Language => tag in languages) ?? 'en';
  if (language !== 'en') {
    const translated: Record<Key, string> = (await import('./de.json')).default;
    catalogue = translated;
  }

  plural = new Intl.PluralRules(language);
  whole = new Intl.NumberFormat(language);
  short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  since = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  document.documentElement.lang = language;
  document.documentElement.dir = rightToLeft.has(language) ? 'rtl' : 'ltr';
}

/** Shows the page in another language from now on; it is loaded anew. */
export function speak(chosen: Language): void {
  remember(remembered, chosen);
  location.reload();
}

/** The text with its {values} filled in. */
export function t(key: Key, values: Values = {}): string {
  return fill(catalogue[key] ?? key, values);
}

/** The form of the text that fits the number, which is also {n}. */
export function tn(stem: Stem, n: number, values: Values = {}): string {
  const text = catalogue[`${stem}_${plural.select(n)}`] ?? catalogue[`${stem}_other`] ?? stem;
  return fill(text, { n, ...values });
}

/** Whether the catalogue has a text for it. */
export function isKey(key: string): key is Key {
  return key in catalogue;
}

/** The text for one of the server's words, else the word. */
export function word(group: string, name: string): string {
  const key = `${group}.${name}`;
  return isKey(key) ? t(key) : name;
}

/** A number as short as people write it: 1.2K. */
export function count(n: number): string {
  return short.format(n);
}

/** A moment given in Unix seconds, as people write it. */
export function moment(seconds: number): string {
  return day.format(seconds * 1000);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago a moment given in Unix seconds was. */
export function ago(seconds: number): string {
  const past = Date.now() / 1000 - seconds;
  const step = steps.find(([, length]) => past >= length);
  return step ? since.format(-Math.floor(past / step[1]), step[0]) : t('time.now');
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : typeof value === 'number' ? whole.format(value) : value;
  });
}
