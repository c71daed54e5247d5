import type { findings as english } from '../en/findings.ts'
import type { SameShape } from '../same-shape.ts'

export const findings: SameShape<typeof english> = {
  'sales-before-sixty':
    'Francia: l’83% delle cessioni di microimprese e il 67% di quelle di piccole imprese avviene prima dei 60 anni del titolare; l’età annuncia la chiusura più della vendita.',
  'owners-over-fifty-five':
    'Germania: il 57% dei titolari ha 55 anni o più. Stati Uniti: metà delle imprese con dipendenti ha titolari di almeno 55 anni.',
  'closures-over-sixty':
    'Giappone 2024: nell’87,6% di 62.695 chiusure chi guidava l’impresa aveva 60 anni o più.',
  'closures-median-age': 'Giappone 2024: l’età mediana di chi guidava le imprese chiuse era di 74 anni.',
  'half-without-successor': 'Giappone 2024: il 52,1% delle imprese non ha un successore.',
  'successors-with-age':
    'Giappone 2024: senza successore è il 71,8% di chi guida l’impresa fra i 50 e i 59 anni e il 47,8% fra i 60 e i 69; perciò è valutato a parte dall’età.',
  'outreach-from-fifteen': 'I programmi comunali si rivolgono a imprese con almeno 15 o 20 anni.',
  'closures-at-thirty': 'Giappone: le chiusure sono più frequenti fra i 30 e i 40 anni.',
  'registry-notices': 'Segnali che danno gli avvisi del registro britannico.',
  'buyouts-by-size':
    'Italia: due terzi dei workers buyout hanno fino a 49 addetti, in media da 27 a 32. Argentina 2025: 34,7 in media. Trasmissioni sane in Francia: 11,5.',
  'profit-floor':
    'Un utile di circa 50.000 € l’anno: lo raggiungono 700.000 di 3,4 milioni di imprese familiari.',
  'distress-bounds': 'I limiti pubblicati fra dissesto e sicurezza.',
  'recovered-by-industry':
    'Argentina 2025: metallo 15,8%, alimentari 13,8%, tessile 10,1% e stampa 9,8% di 398 imprese recuperate. Italia: due terzi sono industria.',
  'takeovers-by-industry':
    'Alberghi e ristoranti sopravvivono meno: 64% dopo 3 anni in Aquitania, contro circa il 90% nelle costruzioni e nei trasporti.',
  'poor-places-served-least': 'I luoghi più poveri sono i meno serviti.',
  'buyouts-near-buyouts': 'I workers buyout nascono vicino ad altri precedenti.',
  'warning-signs':
    'Segnali della lista di allerta precoce e quanto si è visto in Argentina di imprese svuotate e abbandonate.',
  'workforce-halves': 'Visto in Italia: gli addetti si dimezzano.',
  'weights-compared': 'Da confronti a coppie: il loro autovettore principale, arrotondato.',
  'weights-for-registers': 'Per registri che non sanno nulla oltre a successione, addetti e settore.',
}
