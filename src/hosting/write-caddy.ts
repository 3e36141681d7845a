import { hostHeaders, MEDIA_TYPES } from './host-headers.ts';
import { quotePath, type ServedSite } from './served-site.ts';

/** Write a site for Caddy 2, which gets its certificate by itself. */
export function writeCaddy({ folder, host, policy }: ServedSite): string {
	const { always, caching } = hostHeaders(policy);
	const value = (wanted: string): string => caching.find(({ files }) => files === wanted)?.value ?? '';
	return `${host} {
	root * ${quotePath(folder)}
	encode zstd gzip

	header {
${always.map(([name, text]) => `\t\t${name} "${text}"`).join('\n')}
	}
	# By itself: what takes a header away waits for the answer, and would let no other header reach the page for what is missing.
	header -Server
	@pages not path */assets/* */service-worker.js
	header @pages Cache-Control "${value('pages')}"
	@assets path */assets/*
	header @assets Cache-Control "${value('assets')}"
	@worker path */service-worker.js
	header @worker Cache-Control "${value('worker')}"
${writeTypes()}

	@hidden path /_headers
	error @hidden 404
	# A page before the folder of its parts.
	try_files {path} {path}.html {path}/
	# Takes the .br or .gz beside a file where \`npm run build -- --compress\` wrote one.
	file_server {
		precompressed br gzip
	}

	handle_errors {
		# What went wrong is not kept.
		header {
			-Server
			-Cache-Control
		}
		@missing expression {http.error.status_code} == 404
		handle @missing {
			# Whatever kind of file was asked for.
			header Content-Type "text/html; charset=utf-8"
			rewrite * /404.html
			file_server
		}
	}
}
`;
}

function writeTypes(): string {
	const lines = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
		`\t@${ending} path *.${ending}`,
		`\theader @${ending} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`,
	]);
	return lines.join('\n');
}
