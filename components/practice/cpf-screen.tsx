import { useState } from 'preact/hooks';
import { CpfLayer, type CpfLayerId } from './cpf-layer';
import { Notice } from './notice';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

const OTHERS: readonly { name: string; opens: CpfLayerId | null }[] = [
	{ name: 'Login com seu banco', opens: 'banks' },
	{ name: 'Login com QR code', opens: 'qr' },
	{ name: 'Seu certificado digital', opens: null },
	{ name: 'Seu certificado digital em nuvem', opens: 'clouds' },
];

export function CpfScreen({ go }: ScreenProps) {
	return <Cpf go={go} />;
}

export function RefusedScreen({ go }: ScreenProps) {
	return <Cpf go={go} refused />;
}

export function CpfBankListScreen({ go }: ScreenProps) {
	return <Cpf go={go} opens="banks" />;
}

export function CpfCloudScreen({ go }: ScreenProps) {
	return <Cpf go={go} opens="clouds" />;
}

export function CpfQrScreen({ go }: ScreenProps) {
	return <Cpf go={go} opens="qr" />;
}

function Cpf({ go, refused = false, opens = null }: ScreenProps & { refused?: boolean; opens?: CpfLayerId | null }) {
	const [layer, setLayer] = useState(opens);
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<ScreenFrame sample="practice_sample_cpf" layer={layer && <CpfLayer of={layer} onClose={() => setLayer(null)} />}>
			{refused && (
				<p class="screen-alert" role="alert">
					Usuário e/ou senha inválidos. (ERL0003900)
				</p>
			)}
			<div>
				<ScreenForm onDone={() => go('password')}>
					<h2>Identifique-se no gov.br com:</h2>
					<p>
						<b>Número do CPF</b>
					</p>
					<p>
						Digite seu CPF para <b>criar</b> ou <b>acessar</b> sua conta gov.br
					</p>
					<ScreenField id="practice-cpf" label="CPF" placeholder="Digite seu CPF" digits />
					<div class="screen-buttons">
						<button type="submit" class="screen-button screen-main">
							Continuar
						</button>
					</div>
					<p>Outras opções de identificação:</p>
					<ul class="screen-others">
						{OTHERS.map(({ name, opens: opened }) => (
							<li key={name}>
								<button
									type="button"
									class="screen-link"
									onClick={() => (opened ? setLayer(opened) : setNotice('practice_not_this_button'))}
								>
									{name}
								</button>
							</li>
						))}
					</ul>
					<Notice text={notice} />
				</ScreenForm>
			</div>
		</ScreenFrame>
	);
}
