/** A bare Fastify route that returns a string of a given length: what the web server costs without a site. */
import Fastify from 'fastify';

const length = Number(process.argv[2] ?? 20_000);
const text = 'x'.repeat(length);
const app = Fastify();
app.get('/*', (_request, reply) => reply.type('text/html; charset=utf-8').send(text));
const address = await app.listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ address }));
process.once('SIGTERM', () => app.close());
