import en from '../en.json';

/** A text of the catalogue, or the stem of one that has forms for numbers. */
type Key = keyof typeof en;
type Stem = Key extends infer K ? (K extends `${infer S}_other` ? S : never) : never;
type Values = Record<string, string | number>;

const catalogue: Record<string, string> = en;
const locale = 'en';
const plural = new Intl.PluralRules(locale);
const whole = new Intl.NumberFormat(locale, { useGrouping: false });
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

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

/** A moment given in Unix seconds, as people write it. */
export function moment(seconds: number): string {
  return day.format(seconds * 1000);
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : typeof value === 'number' ? whole.format(value) : value;
  });
}
