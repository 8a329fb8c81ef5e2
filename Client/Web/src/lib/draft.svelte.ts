/** What the next film is to be; kept while the page shows something else. */
class Draft {
  prompt = $state('');
  seconds = $state<'4' | '8' | '12' | '16' | '20'>('4');
  shape = $state<'wide' | 'upright'>('wide');
  detail = $state<'720p' | '1024p' | '1080p'>('720p');
  seed = $state('0');
  advanced = $state(false);
}

export const draft = new Draft();
