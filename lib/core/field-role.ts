import { fold, holds } from './fold';
import type { FieldRole } from './rule';
import type { FieldFacts } from './snapshot';

const REPEAT = ['repita', 'repetir', 'confirmar senha', 'confirme a senha', 'confirmacao de senha', 'confirme sua senha'];
const TEXT_TYPES = new Set(['text', 'tel', 'number', 'textbox', '']);

/** What a field is for, from what its author wrote around it. */
export function fieldRole(field: FieldFacts): FieldRole {
	const said = fold(`${field.label} ${field.placeholder}`);
	const type = field.type.toLowerCase();
	if (type === 'password' || (TEXT_TYPES.has(type) && holds(said, 'senha'))) {
		return REPEAT.some((phrase) => holds(said, phrase)) ? 'repeat-password' : 'password';
	}
	if (!TEXT_TYPES.has(type)) return 'other';
	if (field.autocomplete === 'one-time-code' || holds(said, 'codigo')) return 'code';
	if (holds(said, 'cpf')) return 'cpf';
	return 'other';
}
