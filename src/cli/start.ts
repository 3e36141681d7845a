import { buildDist } from './build.ts';
import { serveCommand } from './serve.ts';

// Builds the site and serves it: `npm start`.
const ready = (await buildDist(process.cwd())) && (await serveCommand('dist', process.argv.slice(2), process.env));
if (!ready) process.exitCode = 1;
