import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/diagnostics/report.ts';
import { analyze } from '../support/analyze.ts';
import { describeGraph } from '../support/describe-graph.ts';
import { expectedFile, listCases, readCase } from '../support/read-case.ts';

describe.each(listCases())('the case %s', (name) => {
	const { graph, messages } = analyze(readCase(name), ['/pictures/forum.jpg']);

	it('gives the expected messages', async () => {
		await expect(`${formatReport(messages)}\n`).toMatchFileSnapshot(expectedFile(name, 'messages.txt'));
	});

	it('gives the expected graph', async () => {
		await expect(describeGraph(graph)).toMatchFileSnapshot(expectedFile(name, 'graph.json'));
	});
});
