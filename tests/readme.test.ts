import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'scripts' | 'dependencies' | 'devDependencies', object>;

describe('README', () => {
	it('names no command that is not there', () => {
		const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
		const listed = [...readme.matchAll(/^\| `([\w:]+)` \| /gm)]
			.map(([, script]) => script ?? '')
			.filter((script) => script.includes(':') || script in manifest.scripts);
		expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining([...named, ...listed]));
	});

	it.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))('says why %s is here', (name) => {
		const known = name.startsWith('@types/') ? '`@types/*`' : `\`${name}\``;
		expect(readme.slice(readme.indexOf('## Dependencies'))).toContain(known);
	});
});
