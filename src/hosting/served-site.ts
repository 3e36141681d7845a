/** What a server's configuration is written for. */
export interface ServedSite {
	/** The folder of the built site. */
	readonly folder: string;
	/** The name of the host. */
	readonly host: string;
	/** The Content-Security-Policy. */
	readonly policy: string;
	/** The folder of its certificate, `fullchain.pem` and `privkey.pem`, where the server speaks TLS itself. */
	readonly certificate?: string;
}

/** Write a path into a configuration as one word. */
export function quotePath(path: string): string {
	return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
