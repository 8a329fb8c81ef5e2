import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compress } from './compress.ts';
import { fixtures } from './fixtures/plugin.ts';

// `npm run dev` serves the page with hot reload and passes the rest to a running `./sora up`;
// with SORA_FIXTURES=FOLDER (1.mp4, 1.webp, 1.vtt, 2.mp4, …) it answers out of memory instead.
const server = process.env.SORA_SERVER ?? 'http://localhost:5080';
const media = process.env.SORA_FIXTURES;

export default defineConfig({
  plugins: [svelte(), compress(), ...(media ? [fixtures(media)] : [])],
  build: {
    target: 'es2022',
    // Browsers that know light-dark(): as written it follows the colour scheme of each element, as lowered only that of the root.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Nothing inline: the content-security policy allows files of this origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs comes in one file, not in twenty: each answer costs its headers and a turn in the browser's queue.
        codeSplitting: { groups: [{ name: 'shared', test: /node_modules.svelte|src.(api|app|shell|ui|text.(text|en)|feed.feed|film.acts|notifications.live)/ }] },
      },
    },
  },
  server: { proxy: media ? {} : { '/app': server, '/media': server } },
});
