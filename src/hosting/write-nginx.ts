import { hostHeaders, MEDIA_TYPES } from './host-headers.ts';
import { quotePath, type ServedSite } from './served-site.ts';

/** Its own list names these, and it warns of what is named twice. */
const KNOWN_TYPES = /^(?:js|json|woff2)$/;
const TEXTS =
	'text/css text/plain text/xml text/calendar text/csv text/javascript application/javascript application/json application/xml application/manifest+json';

/**
 * Write a site for nginx, to be included in its `http` block (in Debian: a file in `/etc/nginx/conf.d/`). It says
 * `Strict-Transport-Security` also at port 80: a proxy that speaks TLS hands it on, and browsers pass over it elsewhere
 * (RFC 6797, 8.1).
 */
export function writeNginx(site: ServedSite): string {
	const { always, caching } = hostHeaders(site.policy);
	const addresses = { pages: 'default', assets: '~/assets/[^/]+$', worker: '~/service-worker\\.js$' } as const;
	return `# How long browsers may keep what.
map $uri $backgrounder_cache {
${caching.map(({ files, value }) => `\t${addresses[files]} "${value}";`).join('\n')}
}

${site.certificate === undefined ? '' : writeRedirect(site)}
server {
${writePorts(site)}
	server_name ${site.host};
	root ${quotePath(site.folder)};
	index index.html;
	charset utf-8;
	charset_types ${TEXTS};
	server_tokens off;
	absolute_redirect off;
${writeTypes()}
	# Takes the .gz beside a file where \`npm run build -- --compress\` wrote one.
	gzip_static on;
	gzip on;
	gzip_vary on;
	gzip_types ${TEXTS} image/svg+xml;

${always.map(([name, value]) => `\tadd_header ${name} "${value}" always;`).join('\n')}
	add_header Cache-Control $backgrounder_cache;

	# A page before the folder of its parts.
	location / {
		try_files $uri $uri.html $uri/ =404;
	}
	location = /_headers {
		return 404;
	}
	error_page 403 404 =404 /404.html;
}
`;
}

function writeTypes(): string {
	const types = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => (KNOWN_TYPES.test(ending) ? [] : [`\t\t${type} ${ending};`]));
	return `
	include /etc/nginx/mime.types;
	types {
${types.join('\n')}
	}
`;
}

function writePorts({ certificate }: ServedSite): string {
	if (certificate === undefined) return '\tlisten 80;\n\tlisten [::]:80;';
	return `	listen 443 ssl http2;
	listen [::]:443 ssl http2;
	ssl_certificate ${quotePath(`${certificate}/fullchain.pem`)};
	ssl_certificate_key ${quotePath(`${certificate}/privkey.pem`)};
	ssl_protocols TLSv1.2 TLSv1.3;`;
}

function writeRedirect({ host, folder }: ServedSite): string {
	return `
server {
	listen 80;
	listen [::]:80;
	server_name ${host};
	server_tokens off;
	location / {
		return 301 https://${host}$request_uri;
	}
	# Here certbot proves whose the host is.
	location ^~ /.well-known/acme-challenge/ {
		root ${quotePath(folder)};
	}
}
`;
}
