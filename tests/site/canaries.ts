import type { Journey } from './journeys.ts';

/** Typed where a person types: nothing of ours may ever hold them. The code’s is as long as a code. */
const CANARIES = { cpf: '97531864208', code: 'CANARY', password: 'CANARY-9f3a-Senha' } as const;

/** How a canary looks wherever it went: the CPF also with its points, or as a part of a longer number. */
const TRACES = ['CANARY', '97531864208', '975.318.642-08', '975318642'];

/** The same way with canaries in every field. */
export function withCanaries(journey: Journey): Journey {
	return {
		...journey,
		screens: journey.screens.map((screen) => ('type' in screen.act ? { ...screen, act: { type: canaryOf(screen.step) } } : screen)),
	};
}

/** Which traces of a canary are in a text. */
export function tracesIn(text: string): string[] {
	return TRACES.filter((trace) => text.includes(trace));
}

function canaryOf(step: string): string {
	if (step === 'type-cpf') return CANARIES.cpf;
	return step.includes('code') ? CANARIES.code : CANARIES.password;
}
