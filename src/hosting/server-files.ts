import { hostHeaders, MEDIA_TYPES } from './host-headers.ts';

/** What a server's configuration is written for. */
export interface ServedSite {
	/** The folder of the built site. */
	readonly folder: string;
	/** The name of the host. */
	readonly host: string;
	/** The Content-Security-Policy. */
	readonly policy: string;
}

/** The servers for which a configuration can be written, each with what writes it. */
export const SERVERS = { nginx: writeNginx, caddy: writeCaddy } as const satisfies Record<string, (site: ServedSite) => string>;

/** Write a site for nginx, to be included in its `http` block (in Debian: a file in `/etc/nginx/conf.d/`). */
function writeNginx({ folder, host, policy }: ServedSite): string {
	const { always, caching } = hostHeaders(policy);
	const addresses = { pages: 'default', assets: '~/assets/[^/]+$', worker: '~/service-worker\\.js$' } as const;
	// Its own list names the rest, and it warns of what is named twice.
	const types = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) =>
		/^(?:js|json|woff2)$/.test(ending) ? [] : [`\t\t${type} ${ending};`],
	);
	return `# How long browsers may keep what.
map $uri $backgrounder_cache {
${caching.map(({ files, value }) => `\t${addresses[files]} "${value}";`).join('\n')}
}

server {
	listen 80;
	listen [::]:80;
	server_name ${host};
	root ${quote(folder)};
	index index.html;
	charset utf-8;
	charset_types text/css text/plain text/xml text/calendar text/csv text/javascript application/javascript application/json application/xml application/manifest+json;
	server_tokens off;

	include /etc/nginx/mime.types;
	types {
${types.join('\n')}
	}

	# Takes the .gz beside a file where \`npm run build -- --compress\` wrote one.
	gzip_static on;
	gzip on;
	gzip_vary on;
	gzip_types text/css text/plain text/xml text/calendar text/csv text/javascript application/javascript application/json application/xml application/manifest+json image/svg+xml;

${always.map(([name, value]) => `\tadd_header ${name} "${value}" always;`).join('\n')}
	add_header Cache-Control $backgrounder_cache;

	location / {
		try_files $uri $uri/ $uri.html =404;
	}
	location = /_headers {
		return 404;
	}
	error_page 404 /404.html;
}
`;
}

/** Write a site for Caddy 2, which gets its certificate by itself. */
function writeCaddy({ folder, host, policy }: ServedSite): string {
	const { always, caching } = hostHeaders(policy);
	const value = (wanted: string): string => caching.find(({ files }) => files === wanted)?.value ?? '';
	const types = Object.entries(MEDIA_TYPES).map(
		([ending, type]) => `\theader *.${ending} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`,
	);
	return `${host} {
	root * ${quote(folder)}
	encode zstd gzip

	header {
${always.map(([name, text]) => `\t\t${name} "${text}"`).join('\n')}
		-Server
	}
	@pages not path */assets/* */service-worker.js
	header @pages Cache-Control "${value('pages')}"
	@assets path */assets/*
	header @assets Cache-Control "${value('assets')}"
	@worker path */service-worker.js
	header @worker Cache-Control "${value('worker')}"
${types.join('\n')}

	@hidden path /_headers
	error @hidden 404
	try_files {path} {path}/index.html {path}.html
	# Takes the .br or .gz beside a file where \`npm run build -- --compress\` wrote one.
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}

function quote(path: string): string {
	return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
