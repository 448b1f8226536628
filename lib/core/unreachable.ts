/** What the compiler says cannot come. Throws, should it come all the same. */
export function unreachable(thing: never): never {
	throw new Error(JSON.stringify(thing));
}
