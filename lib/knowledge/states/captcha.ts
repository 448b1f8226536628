import type { Source, StateRule } from '../../core/rule';
import { CAPTCHA_BOX, CAPTCHA_FRAME } from '../shared-probes';

export const captcha: StateRule = {
	id: 'captcha',
	hosts: ['any-acesso'],
	must: [CAPTCHA_BOX],
	never: [],
	helps: [{ mark: ['loading'] }, CAPTCHA_BOX],
	steps: [{ id: 'solve-captcha', kind: 'solve', target: { frame: CAPTCHA_FRAME, mark: ['hcaptcha', 'recaptcha'] } }],
	stuck: [],
};

export const source: Source = {
	from: 'Páginas públicas de entrada do Gov.br, nov. 2025 a mai. 2026',
	checked: '2026-11-22',
	confidence: 'B',
};
