// A program written for the original: it knows the SDK, a base address and a key. Prints what it saw as one JSON object.
import { createHash } from 'node:crypto';

const [name, baseURL, apiKey] = process.argv.slice(2);
const { default: OpenAI, NotFoundError, AuthenticationError, BadRequestError } = await import(name);
const client = new OpenAI({ apiKey, baseURL, maxRetries: 0 });
const sha = async response => createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex');
const caught = async (action) => { try { await action(); return null; } catch (error) { return { name: error.constructor.name, status: error.status, code: error.code, param: error.param, requestId: error.requestID ?? error.request_id ?? null }; } };

const seen = { name };
const made = await client.videos.create({ model: 'sora-2', prompt: 'a red ball falls', seconds: '8', size: '1280x720' });
seen.created = made;
seen.polled = (await client.videos.retrieve(made.id)).status;
const video = await client.videos.downloadContent(made.id);
seen.video = { type: video.headers.get('content-type'), sha: await sha(video) };
seen.thumbnail = await sha(await client.videos.downloadContent(made.id, { variant: 'thumbnail' }));
seen.spritesheet = await sha(await client.videos.downloadContent(made.id, { variant: 'spritesheet' }));
seen.remix = await client.videos.remix(made.id, { prompt: 'make it night' });
if (client.videos.edit) seen.edit = await client.videos.edit({ prompt: 'make it blue', video: { id: made.id } });
if (client.videos.extend) seen.extension = await client.videos.extend({ prompt: 'it rolls on', seconds: '4', video: { id: made.id } });
seen.listed = [];
for await (const one of client.videos.list({ limit: 2, order: 'asc' })) seen.listed.push(one.id);
seen.deleted = await client.videos.delete(made.id);
seen.missing = await caught(() => client.videos.retrieve(made.id));
seen.invalid = await caught(() => client.videos.create({ prompt: 'x', seconds: '7' }));
seen.stranger = await caught(() => new OpenAI({ apiKey: 'sk-wrong', baseURL, maxRetries: 0 }).videos.list());
seen.classes = [NotFoundError.name, BadRequestError.name, AuthenticationError.name];
console.log(JSON.stringify(seen));
