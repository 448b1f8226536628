import { useState } from 'preact/hooks';
import { BankList } from './bank-list';
import { FalseCode } from './false-code';
import { Notice } from './notice';
import { ScreenQuestion } from './screen-question';

/** What opens over the CPF screen when another way to sign in is pressed there. */
export type CpfLayerId = 'banks' | 'clouds' | 'qr';

const CLOUDS = ['Nuvem de Exemplo', 'Nuvem de Treino'];

export function CpfLayer({ of, onClose }: { of: CpfLayerId; onClose: () => void }) {
	const [notice, setNotice] = useState<string | null>(null);
	const notHere = () => setNotice('practice_not_this_button');
	if (of === 'qr')
		return (
			<ScreenQuestion title="Login sem senha com QR code" onCancel={onClose}>
				<p>Utilize o aplicativo gov.br para logar sem senha, usando apenas o leitor de QR code.</p>
				<FalseCode />
			</ScreenQuestion>
		);
	if (of === 'clouds')
		return (
			<ScreenQuestion title="Provedores de Certificados em Nuvem" onCancel={onClose}>
				<ul class="screen-banks">
					{CLOUDS.map((name) => (
						<li key={name}>
							<button type="button" class="screen-button" onClick={notHere}>
								{name}
							</button>
						</li>
					))}
				</ul>
				<Notice text={notice} />
			</ScreenQuestion>
		);
	return (
		<ScreenQuestion title="Bancos Credenciados" onCancel={onClose}>
			<p>Crie ou aumente o nível da sua conta para PRATA, fazendo login com seu banco.</p>
			<BankList onChoose={notHere} />
			<Notice text={notice} />
		</ScreenQuestion>
	);
}
