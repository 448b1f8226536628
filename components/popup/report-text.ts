import type { StateRule } from '../../lib/core/rule';
import type { ScreenReport } from '../../lib/core/screen-report';

/** A report as whoever keeps the rules reads it: ids and places, as in `lib/knowledge/states`. */
export function reportText(report: ScreenReport, version: string, states: readonly StateRule[]): string {
	const steps = states.find(({ id }) => id === report.state)?.steps ?? [];
	const unfound = report.unfound.map((place) => steps[place - 1]?.id ?? String(place));
	return [
		`Passo Certo ${version}`,
		`screen: ${report.state ?? 'none'} (${report.certainty})`,
		...(report.truncated ? ['too large to be seen whole'] : []),
		...(report.translated ? ['translated by the browser'] : []),
		...(unfound.length > 0 ? [`no target for: ${unfound.join(', ')}`] : []),
		...report.near.map(({ state, missing, forbidden, covered }) => {
			const gates = [
				...missing.map((place) => `must ${place}`),
				...forbidden.map((place) => `never ${place}`),
				...(covered ? ['covered'] : []),
			];
			return `near ${state}: ${gates.length > 0 ? gates.join(', ') : 'every gate holds'}`;
		}),
	].join('\n');
}
