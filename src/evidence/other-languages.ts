import { once } from '../estate/once.ts';
import { fold, isPlain, withoutHidden, wordsOf } from './visible.ts';

/**
 * What people write in other languages as a placeholder. It must be the whole text, because within a name most of these
 * are names. Compared by letters, in lower-case Latin.
 */
const whole = once(
  (): ReadonlySet<string> =>
    new Set(
      [
        // German
        'unbekannt, niemand, keiner, keine, keine angabe, keine angaben, k a, ka, offen, noch offen, noch unbekannt, nicht zutreffend, nicht zugewiesen, nicht festgelegt, nicht bekannt, nicht benannt, entfallt, zu klaren, wird geklart, unbesetzt, vakant, noch nicht festgelegt, noch nicht benannt, wird noch bestimmt, wird noch benannt, wird nachgereicht, folgt, siehe oben, dito',
        // French
        'aucun, aucune, personne, inconnu, inconnue, a definir, a determiner, neant, a completer, non defini, non attribue, non applicable, sans objet, s o, idem',
        // Spanish and Portuguese
        'ninguno, ninguna, nadie, desconocido, por definir, por determinar, por asignar, sin asignar, no aplica, no asignado, pendiente, nenhum, ninguem, desconhecido, nao aplicavel, nao atribuido, sem dono',
        // Italian
        'nessuno, sconosciuto, da definire, da determinare, non assegnato, non applicabile',
        // Dutch and the north
        'geen, onbekend, nog te bepalen, nog onbekend, niet van toepassing, nvt, n v t, niet toegewezen, ingen, okand, ukendt, ukjent, ikke tildelt, ej tilldelad',
        // Polish, Czech
        'brak, nieznany, nie dotyczy, nikt, do ustalenia, neznamy, neurceno',
      ].flatMap((list) => list.split(', ')),
    ),
);

/** The same in scripts whose letters aren't Latin. */
const otherScripts = once(
  (): ReadonlySet<string> =>
    new Set([
      ...[
        'нет',
        'никто',
        'неизвестно',
        'неизвестен',
        'не назначен',
        'не определено',
        'н/д',
        'немає',
      ],
      ...[
        'なし',
        '無し',
        'ナシ',
        '未定',
        '不明',
        '未設定',
        '該当なし',
        '無',
        '无',
        '待定',
        '未知',
        '暂无',
        '没有',
      ],
      ...[
        '未分配',
        '不适用',
        '無し。',
        '없음',
        '미정',
        '해당없음',
        '해당 없음',
        'κανένας',
        'άγνωστο',
        'לא ידוע',
      ],
    ]),
);

/** Those of them that nobody is called: they also count in the slug of a team and in a mailbox. */
const surely: ReadonlySet<string> = new Set(
  'unbekannt, niemand, keine angabe, nicht zugewiesen, noch offen, unbesetzt, inconnu, a definir, non defini, non attribue, desconocido, por definir, sin asignar, desconhecido, sconosciuto, da definire, non assegnato, onbekend, nog te bepalen'.split(
    ', ',
  ),
);

/** Longer texts aren't placeholders. */
const MOST_LETTERS = 40;

/** Whether a whole text says, in a language other than English, that there is nobody or nothing. */
export function isForeignPlaceholder(text: string): boolean {
  const seen = withoutHidden(text);
  if (seen.length > MOST_LETTERS) return false;
  if (!isPlain(seen) && otherScripts().has(seen.toLowerCase())) return true;
  return whole().has(wordsOf(fold(seen)).join(' '));
}

/** The same for a name that nobody has, with its words: `unbekannt`, but not `offen` or `brak`. */
export function isForeignName(name: string, found: readonly string[]): boolean {
  return name.length <= MOST_LETTERS && surely.has(found.join(' '));
}
