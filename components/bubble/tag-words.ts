import type { StepKind } from '../../lib/core/rule';

/** Keys of the word on the ring's tag, by what there is to do. */
export const tagWords: Record<StepKind | 'explains', string> = {
	field: 'tag_field',
	press: 'tag_press',
	point: 'tag_point',
	solve: 'tag_solve',
	away: 'tag_press',
	panel: 'tag_press',
	explains: 'tag_explains',
};
