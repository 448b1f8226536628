// Drawn by scripts/draw-icons.ts from Lucide (ISC). Add a name there, not here.
// One line each, on a 24 by 24 board, to be drawn with a pen and not filled.

export const arrowLeftStroke = 'M12 19l-7-7 7-7M19 12H5';
export const circleCheckStroke = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M16 9l-5.5 5.5L8 12';
export const eyeClosedStroke = 'M15 18l-.7-3.3M2 8a10.6 10.6 0 0 0 20 0M20 15l-1.7-2.1M4 15l1.7-2.1M9 18l.7-3.3';
export const infoStroke = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M12 16v-4M12 8h.1';
export const searchStroke = 'M21 21l-4.3-4.3M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0';
export const triangleAlertStroke = 'M21.7 18l-8-14a2 2 0 0 0-3.5 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4M12 17h.1';
export const volume2Stroke =
	'M11 4.7a.7.7 0 0 0-1.2-.5L6.4 7.6A1.4 1.4 0 0 1 5.4 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.4a1.4 1.4 0 0 1 1 .4l3.4 3.4A.7.7 0 0 0 11 19.3zM16 9a5 5 0 0 1 0 6M19.4 18.4a9 9 0 0 0 0-12.7';
export const xStroke = 'M18 6 6 18M6 6l12 12';
