import { recall, remember } from './remember';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const name = 'theme';

export function theme(): Theme {
  const known = recall(name);
  return themes.find((one) => one === known) ?? 'system';
}

/** Every colour is a light-dark() pair, so one property turns the page. */
export function show(chosen: Theme): void {
  document.documentElement.style.setProperty('--scheme', chosen === 'system' ? 'light dark' : chosen);
}

export function choose(chosen: Theme): void {
  remember(name, chosen);
  show(chosen);
}
