// A stand-in on 127.0.0.1 for the artifact service of GitHub Actions, version 4 (Twirp over JSON, blocks of blob storage).
// act's own drops the last letter of signatures that the storage client shortens, so that no upload passes it.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * @returns {Promise<import('./artifact-service.mjs').ArtifactService>} its address and token, for the variables
 *   ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, and what it holds
 */
export async function startArtifactService() {
  const run = randomUUID();
  const token = fakeToken(`Actions.Results:${run}:${randomUUID()}`);
  /** Name to artifact; those that are not finalized are not listed. */
  const artifacts = new Map();
  const refused = [];
  let lastId = 0;

  const methods = {
    CreateArtifact({ name, version }) {
      if (typeof name !== 'string' || version !== 4) throw new Refusal(400, 'invalid_argument', 'name and version 4');
      if (artifacts.has(name)) {
        throw new Refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      }
      artifacts.set(name, { name, key: randomUUID(), blocks: new Map(), content: undefined, id: undefined });
      return { ok: true, signed_upload_url: blobUrl(artifacts.get(name)) };
    },
    FinalizeArtifact({ name, size, hash }) {
      const artifact = found(name);
      if (!artifact.content) throw new Refusal(400, 'failed_precondition', 'nothing was uploaded');
      const digest = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`;
      if (Number(size) !== artifact.content.length || hash !== digest) {
        throw new Refusal(400, 'invalid_argument', `size ${size}, hash ${hash} are not what was uploaded`);
      }
      lastId += 1;
      Object.assign(artifact, { id: lastId, digest });
      return { ok: true, artifact_id: String(lastId) };
    },
    ListArtifacts({ name_filter, id_filter }) {
      const listed = [...artifacts.values()].filter(
        ({ name, id }) =>
          id !== undefined &&
          (name_filter === undefined || name === name_filter) &&
          (id_filter === undefined || String(id) === id_filter),
      );
      return {
        artifacts: listed.map(({ name, id, content, digest }) => ({
          workflow_run_backend_id: run,
          workflow_job_run_backend_id: run,
          database_id: String(id),
          name,
          size: String(content.length),
          created_at: '2026-01-01T00:00:00Z',
          digest,
        })),
      };
    },
    GetSignedArtifactURL: ({ name }) => ({ signed_url: blobUrl(found(name)) }),
    DeleteArtifact({ name }) {
      const { id } = found(name);
      artifacts.delete(name);
      return { ok: true, artifact_id: String(id) };
    },
  };

  function found(name) {
    const artifact = artifacts.get(name);
    if (!artifact) throw new Refusal(404, 'not_found', `no artifact ${name}`);
    return artifact;
  }

  const blobUrl = ({ key }) => `${address}/blob/${key}?sig=${encodeURIComponent(signature(key))}`;
  const signature = (key) => createHash('sha256').update(`${token}${key}`).digest('base64');

  function twirp(request, name, body) {
    if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(401, 'unauthenticated', 'wrong token');
    if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') {
      throw new Refusal(415, 'malformed', 'Twirp takes JSON by POST');
    }
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw new Refusal(404, 'bad_route', name);
    const message = JSON.parse(body.toString());
    if (message.workflow_run_backend_id !== run) throw new Refusal(403, 'permission_denied', 'of another run');
    return method(message);
  }

  function blob(request, url, body, response) {
    const key = url.pathname.slice('/blob/'.length);
    const artifact = [...artifacts.values()].find((candidate) => candidate.key === key);
    if (!artifact) throw new Refusal(404, 'BlobNotFound', key);
    if (url.searchParams.get('sig') !== signature(key)) throw new Refusal(403, 'AuthenticationFailed', 'signature');
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/zip', 'content-length': artifact.content.length });
      response.end(artifact.content);
      return;
    }
    if (request.method !== 'PUT') throw new Refusal(405, 'UnsupportedHttpVerb', request.method);
    if (url.searchParams.get('comp') === 'block') artifact.blocks.set(url.searchParams.get('blockid'), body);
    else {
      const ids = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id]) => id);
      if (!ids.every((id) => artifact.blocks.has(id))) throw new Refusal(400, 'InvalidBlockList', ids.join());
      artifact.content = Buffer.concat(ids.map((id) => artifact.blocks.get(id)));
    }
    response.writeHead(201).end();
  }

  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url, 'http://127.0.0.1');
    try {
      if (url.pathname.startsWith('/blob/')) return blob(request, url, body, response);
      const answer = twirp(request, url.pathname.startsWith(service) ? url.pathname.slice(service.length) : '', body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } catch (error) {
      const { status, code, message } = error instanceof Refusal ? error : new Refusal(400, 'malformed', error.message);
      refused.push(`${request.method} ${url.pathname}: ${status} ${message}`);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ code, msg: message }));
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return {
    url: `${address}/`,
    token,
    artifacts: () => [...artifacts.values()].filter(({ id }) => id !== undefined).map(({ name }) => name),
    refused,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    Object.assign(this, { status, code });
  }
}

/** A token is only looked into by clients, for its scope. */
function fakeToken(scp) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'none', typ: 'JWT' }), part({ scp }), randomUUID()].join('.');
}
