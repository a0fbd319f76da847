// An author's own server, on an origin of its own: it takes results, or answers as it is told.
import { createServer } from 'node:http';

const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type', 'Access-Control-Allow-Methods': 'POST' };

/** `receiver.answers` is a list of statuses for the next posts (`cut`: none at all); then each is taken. */
export async function receive() {
  const receiver = { taken: [], headers: [], posts: 0, answers: [] };
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, CORS).end();
    receiver.posts += 1;
    const answer = receiver.answers.shift() ?? 204;
    if (answer === 'cut') return request.socket.destroy();
    let text = '';
    for await (const piece of request) text += piece;
    if (answer < 300) {
      receiver.taken.push(JSON.parse(text));
      receiver.headers.push(request.headers);
    }
    response.writeHead(answer, CORS).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  receiver.host = `127.0.0.1:${server.address().port}`;
  receiver.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return receiver;
}
