// Reads all of a channel in a process of its own: node read-channel.mjs URL CACHE. Prints how many records it has.
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
const { openChannels, fileNames, closeAll } = await import('../repodata-support.ts');
const [url, cache] = process.argv.slice(2);
console.log('ready');
process.stdin.once('data', async () => {
  console.log((await fileNames(await openChannels([url], { cache }))).length);
  await closeAll();
  process.exit(0);
});
