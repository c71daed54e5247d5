import { plainWords } from './normal-header.ts'

/**
 * A firm's name to compare by: lower case without accents, punctuation and "and", and without the legal form at its
 * end or in front, whether written short ("S.A. de C.V."), spaced or in full. Never empty where the name has letters
 * or digits.
 */
export function normalName(name: string): string {
  let words = plainWords(name)
    .split(' ')
    .filter((word) => !JOINING.has(word))
  for (let cut = formAtEnd(words); cut > 0; cut = formAtEnd(words)) words = words.slice(0, -cut)
  const [first, ...rest] = words
  if (first !== undefined && rest.length > 0 && IN_FRONT.has(first)) words = rest
  return words.join(' ')
}

/** How many of the last words are a legal form; never all of them. */
function formAtEnd(words: readonly string[]): number {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    if (FORMS.has(words.slice(-count).join(''))) return count
  }
  return 0
}

const MOST_WORDS = 7
const JOINING: ReadonlySet<string> = new Set(['and', 'und', 'et'])

/** Forms that stand before the name in Estonia, Latvia, France and elsewhere. */
const IN_FRONT: ReadonlySet<string> = new Set('ou tu sia sarl sas sasu eurl scop scic snc'.split(' '))

/** Legal forms without blanks and dots, by the countries that write them. */
const FORMS: ReadonlySet<string> = new Set(
  [
    // Spain, Latin America
    'sa sau sas sl slu slne sll sal srl cb sc scp scoop scooplda soccoop sccl aie ute sociedadlimitada sociedadanonima',
    'sociedadlimitadaunipersonal sociedadlimitadalaboral sociedadanonimalaboral sociedadcooperativa',
    'sociedadporaccionessimplificada sociedadderesponsabilidadlimitada sacv sadecv sabdecv sapidecv sasdecv sderl',
    'sderldecv sderlmi sderlmidecv scderl scderldecv scdepderl scl sprderl sprderldecv ac iap spa eirl ltda cialtda',
    'limitada compania sac saa saic saicf sacif sacifi sca scs saci',
    // Brazil, Portugal
    'eireli me epp mei ltdame ltdaepp crl lda unipessoallda sgps',
    // Italy
    'srls snc sas sapa spa scarl scrl ss socsemplice soccooparl societaaresponsabilitalimitata societaperazioni',
    'societaaresponsabilitalimitatasemplificata societacooperativa societaagricola socagr srlunipersonale',
    // France, Belgium, Switzerland
    'sarl sasu eurl sci scm scop scic selarl sca gie ei societeanonyme bv bvba nv cvba sprl asbl',
    // United Kingdom, Ireland, United States
    'ltd limited plc llp lp cic dac clg unlimited llc pllc inc incorporated corp corporation co company pc pa',
    // Germany, Austria
    'gmbh ug ughaftungsbeschrankt ag kg ohg gbr eg ev gmbhcokg gmbhcokgaa kgaa ek se',
    // Nordic and Baltic countries
    'as asa ans da ks enk nuf ab hb oy oyj aps is amba ou tu fie mtu sia ik zs uab osauhing aktsiaselts',
    // Czechia, Slovakia and their neighbours
    'sro spolsro as vos ks druzstvo doo dd zoo spzoo kft zrt',
  ].flatMap((line) => line.split(' ')),
)
