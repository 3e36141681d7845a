import type { ServedSite } from './served-site.ts';
import { writeCaddy } from './write-caddy.ts';
import { writeNginx } from './write-nginx.ts';

/** The servers for which a configuration can be written, each with what writes it. */
export const SERVERS = { nginx: writeNginx, caddy: writeCaddy } as const satisfies Record<string, (site: ServedSite) => string>;
