import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function TwoFactorScreen({ go }: ScreenProps) {
	return (
		<ScreenFrame sample="practice_sample_code">
			<ScreenForm onDone={() => go('consent')}>
				<h2>Verificação em duas etapas</h2>
				<p>
					Clique em <b>Gerar Código de Acesso</b> em seu aplicativo gov.br e digite abaixo o código gerado.
				</p>
				<ScreenField id="practice-code" label="Código de acesso" placeholder="Código de acesso" digits />
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Ok
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Cancelar
					</button>
				</div>
				<p>
					Não conseguiu gerar o código?{' '}
					<button type="button" class="screen-link" onClick={() => go('recovery-facial')}>
						Recuperar acesso à conta gov.br
					</button>
				</p>
			</ScreenForm>
		</ScreenFrame>
	);
}
