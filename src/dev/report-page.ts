/**
 * Write the page that stands where no page can be made: the report on the content. It reloads once the content is
 * mended.
 *
 * @param report - plain text
 */
export function writeReportPage(report: string): string {
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>The content has errors</title>
		<style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui; margin: 2rem } pre { overflow-x: auto; white-space: pre-wrap }</style>
		<script type="module" src="/@vite/client"></script>
	</head>
	<body>
		<h1>The content has errors</h1>
		<p>There is no page to show yet. This one gives way to it as soon as the content is mended.</p>
		<pre>${escapeHtml(report)}</pre>
	</body>
</html>
`;
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
