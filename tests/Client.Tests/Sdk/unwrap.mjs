// Verifies and reads a webhook as a receiver does. Prints the event, or the name of the error.
const [name, secret, body, headers] = process.argv.slice(2);
const { default: OpenAI } = await import(name);
const client = new OpenAI({ apiKey: 'unused', webhookSecret: secret });
try {
  console.log(JSON.stringify({ event: await client.webhooks.unwrap(body, JSON.parse(headers)) }));
} catch (error) {
  console.log(JSON.stringify({ error: error.constructor.name }));
}
