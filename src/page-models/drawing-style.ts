import type { TimelineDrawing } from '../timeline/draw-timeline.ts';
import type { LabelWidth } from '../timeline/measures.ts';

/**
 * Write the places of a drawing as CSS: custom properties on classes, which `timeline-drawing.css` turns into boxes.
 * Style attributes would do the same, but the Content-Security-Policy keeps them out of pages.
 *
 * `--x`, `--w`: percent of the broad drawing; `--y`, `--h`: rem of the tall one; `--n`, `--l`: lanes in a narrow and in
 * a wide frame; `--c`, `--i`: column and indent; `--s`, `--t`: rem that the label has in these.
 *
 * @param labels - how much room the label of each event has, by its index
 */
export function writePlaces(drawing: TimelineDrawing, labels: readonly LabelWidth[]): string {
	const { events, ticks, breaks, now, lanes, tall, dense } = drawing;
	const lines = breaks.reduce((most, { line }) => Math.max(most, line + 1), 0);
	return [
		rule('.plot', {
			n: lanes.narrow,
			l: lanes.wide,
			h: tall.height,
			c: tall.columns,
			lines,
			...(dense && { 'lane-size': dense.lane }),
		}),
		...(dense === undefined ? events.flatMap((event, at) => writeEvent(event, at, labels[event.index] ?? { narrow: 0, wide: 0 })) : []),
		...ticks.map(({ broad, tall: top }, index) => rule(`.k${String(index)}`, { x: broad, y: top })),
		...breaks.map(({ broad, tall: at, line }, index) =>
			rule(`.b${String(index)}`, { x: broad.from, w: broad.to - broad.from, y: at.from, h: at.to - at.from, line }),
		),
		...(now ? [rule('.now-line', { x: now.broad, y: now.tall })] : []),
	].join('');
}

function writeEvent({ bar, row, lanes, pieces }: TimelineDrawing['events'][number], at: number, label: LabelWidth): readonly string[] {
	const own = rule(`.d${String(at)}`, {
		...{ x: bar.from, w: bar.to - bar.from, y: row.from, h: row.to - row.from },
		...{ n: lanes.narrow, l: lanes.wide, c: row.column, i: row.indent, s: label.narrow, t: label.wide },
	});
	if (pieces.length === 1) return [own];
	return [
		own,
		...pieces.map(({ broad, tall }, index) =>
			rule(`.p${String(at)}-${String(index)}`, { x: broad.from, w: broad.to - broad.from, y: tall.from, h: tall.to - tall.from }),
		),
	];
}

/** Hundredths are finer than any screen. */
function rule(selector: string, values: Readonly<Record<string, number>>): string {
	const declarations = Object.entries(values).map(([name, value]) => `--${name}:${String(Math.round(value * 100) / 100)}`);
	return `${selector}{${declarations.join(';')}}`;
}
