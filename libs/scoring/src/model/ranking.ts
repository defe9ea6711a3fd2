/** Ranking (排名). */
export interface Ranking {
  /** Equal scores: 1,1,3 (`competition`), 1,1,2 (`dense`), 1.5,1.5,3 (`fractional`) (并列). Default `competition`. */
  ties?: 'competition' | 'dense' | 'fractional';
  /** Ranks on the score as published (`displayed`) or on the full double (`exact`) (排名依据). Default `displayed`. */
  on?: 'displayed' | 'exact';
  /** Codes of nodes or indicators whose displayed scores decide among equal ones, in this order (并列时依次比较). Recorded in the flags. */
  tieBreakers?: string[];
  /** `descending`: the highest score is first; `ascending`: the lowest (次序). Default `descending`. */
  order?: 'descending' | 'ascending';
  /** Also rank within groups of this dimension, a key of `regions[].groups` (同类地区排名). */
  peerGroup?: string;
}
