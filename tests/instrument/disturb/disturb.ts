/** What a disturbance may know beside the page itself. */
export interface Surroundings {
	/** `cpf/real` */
	fixture: string;
	/** The fixture's folder: which words of other years are possible depends on it. */
	label: string;
	/** All pages of the corpus, parsed. Only to copy from. */
	others: readonly Document[];
	/** Every button's name that any rule knows. */
	names: readonly string[];
	/** The page is looked at as it now is; then this puts it right, and it is looked at again. */
	later(finish: () => void): void;
}

/** One change of a page. `chance` gives numbers from 0 up to 1, the same ones for the same seed. */
export type Disturb = (page: Document, chance: () => number, around: Surroundings) => void;

/** Marks what a disturbance brought in: no step may be led there. */
export const STRANGER = 'data-stranger';
/** The corpus' own mark for the element of a step. */
export const EXPECT = 'data-expect';
