import { minify_sync } from 'terser';

/**
 * Leave out of a script what only its readers need: comments, white space, long names.
 *
 * @throws when it is no JavaScript
 */
export function minifyScript(script: string): string {
	const { code } = minify_sync(script);
	if (code === undefined) throw new Error('The minifier gave no script');
	return code;
}

/**
 * Make one classic script of modules: browsers refuse modules on `file://`.
 *
 * @param modules - their sources, each behind those that it imports from
 * @param start - what is run behind them
 * @throws when two declare the same name
 */
export function joinModules(modules: readonly string[], start = ''): string {
	const names = modules.flatMap((source) =>
		[...source.matchAll(/^(?:export )?(?:async )?(?:function|class|const|let) ([\w$]+)/gm)].map(([, name]) => name),
	);
	const twice = names.find((name, index) => names.indexOf(name) < index);
	if (twice !== undefined) throw new Error(`Two modules of one script declare ${twice}`);
	const bare = modules.map((source) => source.replaceAll(/^import .*$/gm, '').replaceAll(/^export (?:\{[^}]*\};?)?/gm, ''));
	return `(() => {${[...bare, start].join('\n')}})()`;
}
