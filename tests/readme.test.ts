import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotation/annotate.ts';
import { checkSite, type TextToAnnotate } from '../src/check-site.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'scripts' | 'dependencies' | 'devDependencies', object>;

describe('README', () => {
	it('shows a finished article in which only the lock is missing', async () => {
		const example = /^ {3}```markdown\n([\s\S]+?)^ {3}```$/m.exec(readme)?.[1]?.replaceAll(/^ {3}/gm, '') ?? '';
		const files = [{ path: 'content/articles/the-bridge-reopens.md', value: example }];
		const annotateAll = (texts: readonly TextToAnnotate[]) => texts.map(({ passages, options }) => annotate(passages, options));
		const { messages } = await checkSite(files, { url: undefined, publicFiles: [], annotate: annotateAll });
		expect(messages.map(({ ruleId, reason }) => `${ruleId ?? ''}: ${reason}`)).toEqual([expect.stringMatching(/^lock-behind/)]);
	});

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
