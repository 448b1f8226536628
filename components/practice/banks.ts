/** Banks that nobody has: a rehearsal sends nobody to a true one, and none is put before another. */
export const banks = ['Banco Capivara', 'Banco Jabuti', 'Banco Sabiá', 'Banco Tatu', 'Banco Tucano', 'Caixa da Arara'] as const;
