import { defineConfig, passthroughImageService } from 'astro/config';
import { writingDesk } from './src/dev/writing-desk.ts';
import { offlineSite } from './src/offline/offline-site.ts';
import { siteConfig } from './src/site.config.ts';
import { siteAddress } from './src/site-address.ts';
import { stagedOutput } from './src/staged-output.ts';

export default defineConfig({
	// `[id].astro` becomes `<id>.html`, `index.astro` becomes `index.html`: links name files, also on a disk.
	build: { format: 'preserve' },
	// The rules of white space that Prettier formats by: a space that a line's end would eat is written `{' '}`.
	compressHTML: 'jsx',
	image: { service: passthroughImageService() },
	integrations: [siteAddress(siteConfig), writingDesk(), offlineSite(), stagedOutput()],
});
