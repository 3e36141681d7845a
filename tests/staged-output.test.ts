import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder, restoreFolder } from '../src/staged-output.ts';

let root: string;
let target: string;
let staging: string;
const page = (): string => readFileSync(join(target, 'index.html'), 'utf8');

function makeFolder(path: string, text: string): void {
	mkdirSync(path);
	writeFileSync(join(path, 'index.html'), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'backgrounder-staged-'));
	target = join(root, 'dist');
	staging = join(root, '.staging');
	makeFolder(staging, 'new');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('replaceFolder', () => {
	it.each([true, false])('puts the new folder in place and leaves nothing else behind (old one there: %s)', (there) => {
		if (there) makeFolder(target, 'old');
		replaceFolder(target, staging);
		expect(page()).toBe('new');
		expect(readdirSync(root)).toEqual(['dist']);
	});

	it('keeps the old folder when there is no new one', () => {
		makeFolder(target, 'old');
		rmSync(staging, { recursive: true });
		expect(() => replaceFolder(target, staging)).toThrow('ENOENT');
		expect(page()).toBe('old');
	});
});

describe('restoreFolder', () => {
	it('brings back the old folder when a replacement was cut off', () => {
		makeFolder(target, 'old');
		renameSync(target, join(root, '.staging-old'));
		restoreFolder(target);
		expect(page()).toBe('old');
	});

	it('leaves a whole folder as it is', () => {
		makeFolder(target, 'new');
		makeFolder(join(root, '.staging-old'), 'old');
		restoreFolder(target);
		expect(page()).toBe('new');
	});

	it('makes nothing where nothing was', () => {
		restoreFolder(target);
		expect(existsSync(target)).toBe(false);
	});
});
