/**
 * Is a value of this type? The few guards that a page needs to check what our own parts
 * tell it: a library for that would be a tenth of what we load into every page.
 */
export type Guard<Type> = (value: unknown) => value is Type;

export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

export const isAnything: Guard<unknown> = (_value): _value is unknown => true;

/** Milliseconds since 1970. */
export const isTime: Guard<number> = (value): value is number =>
	typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;

export function isOneOf<const All extends readonly (string | number | boolean | null)[]>(...all: All): Guard<All[number]> {
	return (value): value is All[number] => all.some((each) => each === value);
}

export function isListOf<Type>(is: Guard<Type>, most: number): Guard<Type[]> {
	return (value): value is Type[] => Array.isArray(value) && value.length <= most && value.every((each) => is(each));
}

/** Has exactly these keys, each of its own type. */
export function hasShape<Type extends object>(shape: { readonly [Key in keyof Type]-?: Guard<Type[Key]> }): Guard<Type> {
	const guards = new Map<string, Guard<unknown>>(Object.entries(shape));
	return (value): value is Type => {
		if (typeof value !== 'object' || value === null) return false;
		const entries = Object.entries(value);
		return entries.length === guards.size && entries.every(([key, each]) => guards.get(key)?.(each) === true);
	};
}
