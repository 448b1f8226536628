import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

type Tool = 'pdffonts' | 'pdfinfo' | 'pdftotext';

/** Where Poppler's tools are, or null: they look at a PDF without the browser that made it. */
export function pdfToolsPath(): string | null {
	const names = process.platform === 'win32' ? ['pdffonts.exe'] : ['pdffonts'];
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.find((folder) => names.some((name) => existsSync(join(folder, name)))) ?? null;
}

/** What a tool says about a PDF. */
export function askPdf(pdf: Uint8Array, tool: Tool, ...options: string[]): string {
	if (!pdfToolsPath()) throw new Error(`No ${tool} found. Install Poppler's tools: apt-get install poppler-utils`);
	const folder = mkdtempSync(join(tmpdir(), 'passo-certo-pdf-'));
	try {
		const file = join(folder, 'sheet.pdf');
		writeFileSync(file, pdf);
		return execFileSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
