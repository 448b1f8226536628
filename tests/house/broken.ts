import { at, find, memberOf, type Node, type Place, referenceOf, type Source, stringOf, teach } from './source';

/** Every place where a rule is broken, each with the lesson. */
export function broken(files: readonly Source[], lesson: string, isWrong: (place: Place, source: Source) => boolean): string {
	const places = files.flatMap((source) =>
		find(source, (place) => isWrong(place, source)).map((node) => `${at(source, node)}: ${shown(source, node)}`),
	);
	return teach(places, lesson);
}

function shown(source: Source, node: Node): string {
	return source.code.slice(node.start, node.start + 60).split('\n')[0] ?? '';
}

export const isMember = (place: Place, names: ReadonlySet<string>): boolean => names.has(memberOf(place) ?? '');
export const isName = (place: Place, names: ReadonlySet<string>): boolean => names.has(referenceOf(place) ?? '');

/** The first argument of an `addEventListener`, or what an `onkeydown` listens to. */
export function listensTo(place: Place): string | null {
	const { node } = place;
	const member = memberOf(place);
	if (member !== null && /^on[a-z]+$/u.test(member)) return member.slice(2);
	if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return null;
	const [type] = node.arguments;
	return stringOf(type);
}
