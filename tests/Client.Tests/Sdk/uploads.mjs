// Sends a picture, a character's clip and a film of its own, as a program written for the original does. Prints what it saw as one JSON object.
import { createReadStream } from 'node:fs';

const [name, baseURL, apiKey, picture, clip] = process.argv.slice(2);
const { default: OpenAI, toFile } = await import(name);
const client = new OpenAI({ apiKey, baseURL, maxRetries: 0 });
const ended = async (video) => {
  while (video.status === 'queued' || video.status === 'in_progress') video = await client.videos.retrieve(video.id);
  return video;
};
const seen = {};
seen.film = await ended(await client.videos.create({ prompt: 'a red ball rolls over a floor', size: '1280x720', input_reference: createReadStream(picture) }));
const bytes = Buffer.from(await (await client.videos.downloadContent(seen.film.id)).arrayBuffer());
if (client.videos.createCharacter) {
  seen.character = await client.videos.createCharacter({ name: 'Biscuit', video: createReadStream(clip) });
  seen.found = await client.videos.getCharacter(seen.character.id);
}
if (client.videos.edit) seen.edit = await client.videos.edit({ prompt: 'make it night', video: await toFile(bytes, 'film.mp4') });
if (client.videos.extend) seen.extension = await client.videos.extend({ prompt: 'it rolls on', seconds: '4', video: createReadStream(clip) });
try {
  await client.videos.create({ prompt: 'x', size: '720x1280', input_reference: createReadStream(picture) });
} catch (error) {
  seen.mismatch = { name: error.constructor.name, code: error.code, param: error.param };
}
console.log(JSON.stringify(seen));
