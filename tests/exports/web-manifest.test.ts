import { expect, it } from 'vitest';
import { writeWebManifest } from '../../src/exports/web-manifest.ts';
import { CONFIG } from '../support/make-site.ts';

it('lets readers keep the site wherever it lies', () => {
	const { path, type, text } = writeWebManifest({ ...CONFIG, locale: 'ar' });
	expect([path, type]).toEqual(['site.webmanifest', 'application/manifest+json']);
	const manifest = JSON.parse(text) as { icons: { src: string; sizes: string; purpose: string }[] };
	expect(manifest).toMatchObject({ name: 'Site', lang: 'ar', dir: 'rtl', start_url: 'index.html', scope: './' });
	expect(manifest.icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
		['icons/icon-192.png', '192x192', 'any maskable'],
		['icons/icon-512.png', '512x512', 'any maskable'],
	]);
	expect(text).not.toContain('http');
});
