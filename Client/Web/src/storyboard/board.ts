/** The part of docs/storyboard.schema.json that the editor shows; whatever else a storyboard has is kept as it is. */
export interface Storyboard {
  version: 1;
  prompt: string;
  seed: number;
  shots: Shot[];
  [other: string]: unknown;
}

export interface Shot {
  id: string;
  seconds: number;
  transition?: string | null;
  look: { style: string; [other: string]: unknown };
  camera: { framing: string; angle: string; move: string; [other: string]: unknown };
  setting: { place: string; time: string; weather: string };
  cast: CastMember[];
  beats: Beat[];
  speech?: Speech[];
  [other: string]: unknown;
}

export interface CastMember {
  id: string;
  noun: string;
  count: number;
  adjectives?: string[];
  [other: string]: unknown;
}

export interface Beat {
  at: number;
  who: string;
  verb: string;
  what?: string | null;
  [other: string]: unknown;
}

export interface Speech {
  at?: number;
  who: string;
  text: string;
  manner?: string;
  [other: string]: unknown;
}

export const vocabulary = {
  framing: ['extreme-wide', 'wide', 'medium', 'close-up', 'extreme-close-up'],
  angle: ['eye', 'low', 'high', 'overhead', 'dutch', 'pov'],
  move: ['static', 'pan-left', 'pan-right', 'tilt-up', 'tilt-down', 'dolly-in', 'dolly-out', 'zoom-in', 'zoom-out', 'orbit', 'crane-up', 'crane-down', 'tracking', 'handheld'],
  time: ['dawn', 'morning', 'noon', 'afternoon', 'day', 'sunset', 'dusk', 'night'],
  weather: ['clear', 'cloudy', 'rain', 'snow', 'fog', 'storm', 'wind'],
  style: ['realistic', 'cinematic', 'documentary', 'anime', 'claymation', 'watercolour', 'noir'],
  transition: ['cut', 'fade', 'dissolve', 'wipe'],
  manner: ['say', 'whisper', 'shout', 'sing'],
} as const;

export const narrator = 'narrator';
export const mostShots = 64;
export const mostSeconds = 60;

export const secondsOf = (board: Storyboard): number => board.shots.reduce((sum, shot) => sum + (Number(shot.seconds) || 0), 0);

/** An id like "shot-3" that none of the others has. */
export function freshId(stem: string, taken: { id: string }[]): string {
  let n = taken.length + 1;
  while (taken.some(({ id }) => id === `${stem}-${n}`)) {
    n++;
  }

  return `${stem}-${n}`;
}

export function newShot(shots: Shot[]): Shot {
  const before = shots.at(-1);
  return {
    id: freshId('shot', shots),
    seconds: 4,
    look: { style: before?.look.style ?? 'realistic' },
    camera: { framing: 'medium', angle: 'eye', move: 'static' },
    setting: before ? { ...before.setting } : { place: 'beach', time: 'morning', weather: 'clear' },
    cast: before ? structuredClone(before.cast) : [],
    beats: [],
  };
}

export function newBoard(): Storyboard {
  return { version: 1, prompt: '', seed: 0, shots: [newShot([])] };
}

/** A copy of a shot under an id of its own, which begins anew. */
export function copyOf(shot: Shot, shots: Shot[]): Shot {
  const { startState: _, ...copy } = structuredClone(shot);
  return { ...copy, id: freshId('shot', shots) } as Shot;
}

/** Takes a cast member out, and what it does and says. */
export function dismiss(shot: Shot, id: string): void {
  shot.cast = shot.cast.filter((member) => member.id !== id);
  shot.beats = shot.beats.filter((beat) => beat.who !== id && beat.what !== id);
  shot.speech = (shot.speech ?? []).filter((line) => line.who !== id);
  if (shot.camera.subject === id) {
    delete shot.camera.subject;
  }
}

/** One sentence of what a shot shows, for its heading and for a board that has no prompt. */
export function summary(shot: Shot): string {
  const who = (id: string): string => {
    const member = shot.cast.find((one) => one.id === id);
    return member ? [...(member.adjectives ?? []), member.noun].join(' ') : id;
  };
  const deeds = shot.beats.map((beat) => `${who(beat.who)} ${beat.verb}${beat.what ? ` ${who(beat.what)}` : ''}`);
  return [deeds.join(', ') || shot.cast.map((member) => who(member.id)).join(', '), `${shot.setting.place}, ${shot.setting.time}`].filter(Boolean).join(' · ');
}

/** What is sent: as edited, with a prompt of its own where there is none. */
export function sent(board: Storyboard): Storyboard {
  return { ...board, prompt: board.prompt.trim() || board.shots.map(summary).join('. ').slice(0, 32_000) };
}
