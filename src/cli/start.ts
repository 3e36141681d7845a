import { buildDist } from './build.ts';
import { endWithNotice } from './read-arguments.ts';
import { readServeArguments, serveCommand } from './serve.ts';

// Builds the site and serves it: `npm start`.
const wanted = readServeArguments(process.argv.slice(2), process.env, 'npm start -- [--port 8080]');
if ('notice' in wanted) endWithNotice(wanted);
else {
	const ready = (await buildDist(process.cwd())) && (await serveCommand('dist', wanted.port));
	if (!ready) process.exitCode = 1;
}
