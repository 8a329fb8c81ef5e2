export const lengths = ['4', '8', '12', '16', '20'] as const;
export const details = ['720p', '1024p', '1080p'] as const;
export const shapes = ['upright', 'wide'] as const;

/** Words that the director knows as looks; the first is its own choice. */
export const looks = ['any', 'cinematic', 'documentary', 'anime', 'claymation', 'watercolour', 'noir'] as const;

const sizes = {
  upright: { '720p': '720x1280', '1024p': '1024x1792', '1080p': '1080x1920' },
  wide: { '720p': '1280x720', '1024p': '1792x1024', '1080p': '1920x1080' },
} as const;

/** What the next film is to be; kept while the page shows something else. */
class Draft {
  prompt = $state('');
  seconds = $state<(typeof lengths)[number]>('8');
  shape = $state<(typeof shapes)[number]>('upright');
  detail = $state<(typeof details)[number]>('720p');
  look = $state<(typeof looks)[number]>('any');
  seed = $state('0');
  quick = $state(true);

  get size(): string {
    return sizes[this.shape][this.detail];
  }

  get model(): string {
    return this.detail === '720p' ? 'sora-2' : 'sora-2-pro';
  }

  /** The look is said to the director in words, as anything else. */
  get sentence(): string {
    const prompt = this.prompt.trim();
    return this.look === 'any' ? prompt : `${prompt}${/[.!?]$/.test(prompt) ? '' : '.'} In a ${this.look} look.`;
  }
}

export const draft = new Draft();
