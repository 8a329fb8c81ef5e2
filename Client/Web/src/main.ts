import { mount } from 'svelte';
import App from './app/App.svelte';
import { show, theme } from './app/theme';
import { loadLanguage } from './text/text';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/controls.css';

show(theme());
await loadLanguage();
mount(App, { target: document.getElementById('page')! });

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without one the page works as well, only not when the network is gone.
  addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}
