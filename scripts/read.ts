import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import messages from '../public/_locales/pt_BR/messages.json' with { type: 'json' };
import { openReader, type Question } from '../tests/instrument/open-reader.ts';
import { findChromium } from './find-chromium.ts';

const USAGE = 'npm run read -- --url URL FILE.html [--goal recover|login] [--method facial|bank|email|sms]';
const GOALS: readonly Question['goal'][] = ['recover', 'login', 'sign-up'];
const WAYS: readonly Question['way'][] = ['facial', 'bank', 'email', 'sms'];

const { values, positionals } = parseArgs({
	options: { url: { type: 'string' }, goal: { type: 'string', default: 'recover' }, method: { type: 'string' } },
	allowPositionals: true,
});
const [file] = positionals;
const goal = GOALS.find((each) => each === values.goal);
const way = values.method === undefined ? null : WAYS.find((each) => each === values.method);
if (!file || !values.url || !URL.canParse(values.url) || goal === undefined || way === undefined) {
	console.error(`Usage: ${USAGE}`);
	process.exit(2);
}

findChromium();
const reader = await openReader();
try {
	const html = readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
	const { url, state, reading, evidence, advice, target } = await reader.read({ url: values.url, html }, { goal, way });
	const sentence = advice ? (Object.entries(messages).find(([key]) => key === `${advice.say}_title`)?.[1].message ?? '') : null;
	console.log(JSON.stringify({ url, state, reading, evidence, advice: advice && { step: advice.step, sentence }, target }));
} finally {
	await reader.close();
}
