import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { writeEditorSchemas } from '../../src/dev/editor-schemas.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeFolder, type TestFolder } from '../support/make-folder.ts';

interface Reply {
	readonly id?: number | string;
	readonly method?: string;
	readonly params?: { readonly items?: readonly unknown[] };
	readonly result?: unknown;
}

let folder: TestFolder;
let server: ChildProcessWithoutNullStreams | undefined;
afterEach(() => {
	server?.kill();
	folder.remove();
});

/** Talk to the language server of the Astro extension, as VS Code does. */
function talk(): {
	readonly ask: (method: string, params: unknown) => Promise<unknown>;
	readonly tell: (method: string, params: unknown) => void;
} {
	const program = fileURLToPath(new URL('../../node_modules/@astrojs/language-server/bin/nodeServer.js', import.meta.url));
	const child = spawn(process.execPath, [program, '--stdio']);
	server = child;
	const waiting = new Map<number | string, (result: unknown) => void>();
	let rest = Buffer.alloc(0);
	const send = (message: object): void => {
		const text = JSON.stringify({ jsonrpc: '2.0', ...message });
		child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
	};
	child.stdout.on('data', (chunk: Buffer) => {
		rest = Buffer.concat([rest, chunk]);
		for (;;) {
			const head = rest.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(rest.toString('latin1', 0, head))?.[1]);
			if (head < 0 || rest.length < head + 4 + length) return;
			const reply = JSON.parse(rest.toString('utf8', head + 4, head + 4 + length)) as Reply;
			rest = rest.subarray(head + 4 + length);
			if (reply.method !== undefined && reply.id !== undefined)
				send({ id: reply.id, result: reply.params?.items?.map(() => null) ?? null });
			else if (reply.id !== undefined) waiting.get(reply.id)?.(reply.result);
		}
	});
	let last = 0;
	const ask = (method: string, params: unknown): Promise<unknown> =>
		new Promise((resolve) => {
			waiting.set(++last, resolve);
			send({ id: last, method, params });
		});
	return { ask, tell: (method, params) => send({ method, params }) };
}

describe('writeEditorSchemas', () => {
	it('lets the Astro extension of VS Code check, complete and explain frontmatter', { timeout: 60_000 }, async () => {
		const { path, value } = makeArticle('gener: A\n');
		folder = makeFolder({ [path]: value });
		writeEditorSchemas(folder.root);
		const { ask, tell } = talk();
		const workspace = { uri: pathToFileURL(folder.root).href, name: 'site' };
		const tsdk = dirname(createRequire(import.meta.url).resolve('typescript'));
		const capabilities = { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {}, completion: {} } };
		const initializationOptions = { contentIntellisense: true, typescript: { tsdk } };
		await ask('initialize', {
			processId: process.pid,
			rootUri: workspace.uri,
			workspaceFolders: [workspace],
			capabilities,
			initializationOptions,
		});
		tell('initialized', {});
		const uri = pathToFileURL(join(folder.root, path)).href;
		const lines = value.replace('gener: A\n', 'gener: A\n\n').split('\n');
		tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: lines.join('\n') } });
		const textDocument = { uri };
		const problems = (await ask('textDocument/diagnostic', { textDocument })) as {
			readonly items: readonly { readonly message: string }[];
		};
		expect(problems.items.map(({ message }) => message)).toContainEqual(expect.stringContaining('gener is not allowed'));
		const offered = (await ask('textDocument/completion', { textDocument, position: { line: lines.indexOf(''), character: 0 } })) as {
			readonly items: readonly { readonly label: string }[];
		};
		expect(offered.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['genre', 'people', 'source']));
		const said = await ask('textDocument/hover', { textDocument, position: { line: 1, character: 2 } });
		expect(JSON.stringify(said)).toContain('The headline.');
	});
});
