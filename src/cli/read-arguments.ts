import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Why a command does not run: it was asked how it is called (0), or was called wrongly (2). */
export interface NotRun {
	readonly status: 0 | 2;
	/** What to tell, with the way to call it. */
	readonly notice: string;
}

/** How a command is called. */
export interface CommandForm<Options extends ParseArgsOptionsConfig> {
	/** As in `npm run serve -- [--port 8080]`. */
	readonly usage: string;
	readonly options?: Options;
	/** Whether it takes words that belong to no option. */
	readonly words?: boolean;
}

/** Options of a command line by name; those that are not there are left out. */
type Values<Options extends ParseArgsOptionsConfig> = {
	readonly [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string;
};

/**
 * Read the arguments of a command; `--help` and `-h` are known to all.
 *
 * @param args - as in `['--port', '8080']`
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
	args: readonly string[],
	{ usage, options, words = false }: CommandForm<Options>,
): { readonly values: Values<Options>; readonly words: readonly string[] } | NotRun {
	try {
		const help = { help: { type: 'boolean', short: 'h' } } as const;
		const { values, positionals } = parseArgs({ args: [...args], options: { ...options, ...help }, allowPositionals: words });
		if ((values as { readonly help?: boolean }).help) return { status: 0, notice: `Usage: ${usage}` };
		return { values: values as unknown as Values<Options>, words: positionals };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return callWrongly(`${error.message.split('. ')[0] ?? ''}.`, usage);
	}
}

/** Say that a command was called wrongly, and how it is called. */
export function callWrongly(reason: string, usage: string): NotRun {
	return { status: 2, notice: `${reason}\nUsage: ${usage}` };
}

/** End a command that does not run: what was asked for goes to standard output, what is wrong to standard error. */
export function endWithNotice({ status, notice }: NotRun): void {
	(status === 0 ? console.log : console.error)(notice);
	process.exitCode = status;
}
