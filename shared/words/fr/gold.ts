import type { gold as english } from '../en/gold.ts'
import type { SameShape } from '../same-shape.ts'

export const gold: SameShape<typeof english> = {
  lead: 'Le modèle pense-t-il comme vous ? {{firms}} entreprises sont tirées sur toute l’étendue de la liste ; vous les triez sans voir leur note ; puis les deux avis sont comparés.',
  draw: 'Tirer les entreprises',
  'draw-again': 'Tirer d’autres entreprises',
  'draw-confirm': 'En tirer d’autres, perdre {{n}} étiquettes',
  'draw-why_one':
    'D’autres entreprises sont tirées (graine {{seed}}). La seule étiquette posée ({{n}}) est perdue et ne peut être retrouvée.',
  'draw-why_many':
    'D’autres entreprises sont tirées (graine {{seed}}). Les {{n}} étiquettes posées jusqu’ici sont perdues et ne peuvent être retrouvées.',
  'draw-why_other':
    'D’autres entreprises sont tirées (graine {{seed}}). Les {{n}} étiquettes posées jusqu’ici sont perdues et ne peuvent être retrouvées.',
  drawn: 'Tirées le {{date}}, une par tranche de la liste ; graine {{seed}}.',
  gone_one: '{{n}} entreprise de l’échantillon n’est plus dans les données.',
  gone_many: '{{n}} entreprises de l’échantillon ne sont plus dans les données.',
  gone_other: '{{n}} entreprises de l’échantillon ne sont plus dans les données.',
  labelled: '{{n}} entreprises sur {{of}} sont étiquetées.',
  question: 'L’entreprise à trier',
  'firm-of': 'Entreprise {{n}} sur {{of}}',
  asked: 'Vous occuperiez-vous de cette entreprise ?',
  suitable: 'Convient',
  unsure: 'Pas sûr',
  unsuitable: 'Ne convient pas',
  firms: 'Toutes les entreprises de l’échantillon',
  blind: 'Qui voit l’accord avant d’avoir tout étiqueté risque d’étiqueter d’après lui.',
  show: 'Montrer l’accord tout de même',
  agreement: 'Accord avec le modèle',
  none: 'Rien n’est encore étiqueté.',
  'kappa-interval':
    'Intervalle à 95 % de kappa : de {{low}} à {{high}} ; si « pas sûr » compte comme proche des deux, kappa vaut {{weighted}}. 1 est un accord complet, 0 celui du hasard.',
  auc: 'Dans {{auc}} des paires, l’entreprise qui vous convient est mieux notée que celle qui ne convient pas (intervalle à 95 % de {{low}} à {{high}} ; {{suitable}} entreprises face à {{unsuitable}}). Le hasard seul donne la moitié.',
  'auc-none':
    'Sans une entreprise qui convient et une qui ne convient pas, les notes ne peuvent être confrontées à vos étiquettes.',
  gated_one: '{{n}} entreprise étiquetée est aujourd’hui tenue hors de la liste et ne compte pas.',
  gated_many: '{{n}} entreprises étiquetées sont aujourd’hui tenues hors de la liste et ne comptent pas.',
  gated_other: '{{n}} entreprises étiquetées sont aujourd’hui tenues hors de la liste et ne comptent pas.',
  how: 'Les catégories A et B comptent comme « convient », « ? » comme « pas sûr », C comme « ne convient pas ». Trente entreprises donnent un ordre de grandeur, pas davantage.',
}
