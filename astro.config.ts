import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
	build: { format: 'preserve' },
	compressHTML: true,
	image: { service: passthroughImageService() },
});
