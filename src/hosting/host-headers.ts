/** One header of an answer. */
export type Header = readonly [name: string, value: string];

/** What a host says with every file of the site. */
export interface HostHeaders {
	readonly always: readonly Header[];
	/** How long browsers may keep what, by the address: what stands last and fits counts. */
	readonly caching: readonly { readonly files: 'pages' | 'assets' | 'worker'; readonly value: string }[];
}

/**
 * List the headers with which a host serves the site (sources: OWASP, HTTP Headers; MDN, HTTP Observatory).
 * `Cross-Origin-Resource-Policy` is not among them: pictures of links and files for other programs are for others to show.
 *
 * @param policy - the Content-Security-Policy
 */
export function hostHeaders(policy: string): HostHeaders {
	return {
		always: [
			['Content-Security-Policy', policy],
			['Strict-Transport-Security', 'max-age=63072000'],
			['X-Content-Type-Options', 'nosniff'],
			['X-Frame-Options', 'DENY'],
			['Referrer-Policy', 'strict-origin-when-cross-origin'],
			['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
			['Cross-Origin-Opener-Policy', 'same-origin'],
		],
		caching: [
			{ files: 'pages', value: 'public, max-age=300' },
			// Their names change with their bytes.
			{ files: 'assets', value: 'public, max-age=31536000, immutable' },
			{ files: 'worker', value: 'no-cache' },
		],
	};
}

/** The media types that hosts may not know, by the ending of a file. */
export const MEDIA_TYPES = {
	bib: 'application/x-bibtex',
	csv: 'text/csv',
	epub: 'application/epub+zip',
	ics: 'text/calendar',
	js: 'text/javascript',
	json: 'application/json',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
} as const satisfies Record<string, string>;
