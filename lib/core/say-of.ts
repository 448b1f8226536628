import type { ErrorRule, Step } from './rule';

/** Key of a step's sentences: its own, or else its id in one word (`type-cpf`: `typeCpf`). */
export function sayOf({ id, say }: Pick<Step, 'id' | 'say'>): string {
	return say ?? id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The same for a message of the site (`no-account`: `errorNoAccount`). */
export function sayOfError({ id, say }: Pick<ErrorRule, 'id' | 'say'>): string {
	return say ?? sayOf({ id: `error-${id}` });
}
