// Manages webhook endpoints as a program written for the original does. Prints what it saw as one JSON object.
const [name, baseURL, apiKey, url] = process.argv.slice(2);
const { default: OpenAI } = await import(name);
const client = new OpenAI({ apiKey, baseURL, maxRetries: 0 });
const seen = {};
seen.types = (await client.webhooks.eventTypes.list()).data;
seen.created = await client.webhooks.create({ name: 'studio', url, event_types: ['video.completed'] });
const id = seen.created.id;
seen.retrieved = await client.webhooks.retrieve(id);
seen.updated = await client.webhooks.update(id, { event_types: ['video.completed', 'video.failed'] });
await client.webhooks.create({ name: 'second', url, event_types: ['video.failed'] });
seen.listed = [];
for await (const one of client.webhooks.list({ limit: 1 })) seen.listed.push(one.name);
seen.tested = await client.webhooks.test(id, { event_type: 'video.failed' });
seen.rotated = await client.webhooks.rotateSecret(id, { keep_old_secret_active_for_24_hours: true });
seen.deleted = await client.webhooks.delete(id);
console.log(JSON.stringify(seen));
