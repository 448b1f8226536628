import { fold, holds } from './fold';
import type { FieldRole } from './rule';
import type { FieldFacts } from './snapshot';

/** Of a folded text. */
const REPEAT = /\b(repita|repetir|redigite|digite novamente|novamente a senha|confirm(ar|e|acao)( d[ae])?( a| sua)?( nova)? senha)\b/u;
/** A code that is read off a picture proves that somebody is there, and was sent to nobody. */
const DRAWN = ['imagem', 'figura', 'captcha'];
const TEXT_TYPES = new Set(['text', 'tel', 'number', 'textbox', '']);

/** What a field is for, from what its author wrote around it. */
export function fieldRole(field: FieldFacts): FieldRole {
	if (field.readonly) return 'other';
	const said = fold(`${field.label} ${field.placeholder}`);
	const type = field.type.toLowerCase();
	if (type === 'password' || (TEXT_TYPES.has(type) && holds(said, 'senha'))) {
		return REPEAT.test(said) ? 'repeat-password' : 'password';
	}
	if (!TEXT_TYPES.has(type)) return 'other';
	if (field.autocomplete === 'one-time-code' || holds(said, 'codigo')) return DRAWN.some((word) => holds(said, word)) ? 'other' : 'code';
	if (holds(said, 'cpf')) return 'cpf';
	return 'other';
}
