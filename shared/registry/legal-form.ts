import type { LegalKind } from '../firm/legal-kind.ts'
import { anyAbbreviation } from './abbreviation.ts'
import { plainText } from './normal-header.ts'

/**
 * What a legal form in words means, from a table of words in the languages of Europe and the Americas; the first rule
 * that fits counts. null where no rule does. A register's own codes come first (`Profile.legalForms`).
 */
export function legalKindOfForm(form: string): LegalKind | null {
  const text = plainText(form).replace(/[()]/g, ' ').replace(/ {2,}/g, ' ').trim()
  return RULES.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** Particular forms stand before the general words they contain ("sociedad cooperativa" before "sociedad"). */
const RULES: readonly (readonly [RegExp, LegalKind])[] = [
  [/laboral|employee[- ](stock|owned|ownership)|\besop\b/, 'employee-owned'],
  [new RegExp(anyAbbreviation('sal sll')), 'employee-owned'],
  [/\bco-?operati[vf]|\bkooperati[vf]|genossenschaft|\b(soc|sdad|s)\.? ?co-?op\b|\bco-?op\b/, 'cooperative'],
  [/samvirke|andelslag|borettslag|osuuskunta|ekonomisk forening|spoldzielni|druzstvo/, 'cooperative'],
  [new RegExp(anyAbbreviation('scop scic sccl eg')), 'cooperative'],
  [
    /\bmutua|mutuelle|mutualidad|friendly society|provident society|registered society|credit union|gjensidig/,
    'mutual',
  ],
  [/building society|versicherungsverein/, 'mutual'],
  [/\b(listed|quoted|cotizada|quotata|cotee|borsnotert)\b/, 'listed'],
  [
    /\bbranch\b|sucursal|succursale|zweigniederlassung|establecimiento permanente|permanent establishment/,
    'branch',
  ],
  [
    /(foreign|overseas) (company|entity|corporation)|sociedad extranjera|uk establishment|sede secondaria|societe etrangere|utenlandsk/,
    'branch',
  ],
  [
    /municipal|ayuntamiento|kommune|\bcouncil\b|local authority|public (body|authority|entity|sector)/,
    'public-body',
  ],
  [
    /ente pubblico|(entidad|empresa|corporacion) (publica|local)|administra\w+ publi|organismo autonomo/,
    'public-body',
  ],
  [
    /collectivite|etablissement public|autarquia|orgao publico|government|state[- ]owned|\buniversi/,
    'public-body',
  ],
  [/derecho publico|offentlichen rechts|azienda speciale|diritto pubblico|droit public/, 'public-body'],
  [/professional (association|corporation)/, 'company'],
  [/studio associato|associazione (tra|fra) professionisti|associazione professionale/, 'partnership'],
  [/non[- ]?profit|not[- ]for[- ]profit|sin (animo|fines) de lucro|sem fins lucrativos/, 'non-profit'],
  [/senza (scopo|fini) di lucro|(sans but|but non) lucratif/, 'non-profit'],
  [
    /\bassocia(tion|zione|cao)|\basociacion|\bassociacio\b|verein\b|\bforening|stiftung|stiftelse/,
    'non-profit',
  ],
  [/foundation|fundaci|fundacao|fondazione|fondation|\bcharit|limited by guarantee/, 'non-profit'],
  [/community interest|trade union|sindica|syndicat|religio|church|igreja|iglesia|parroquia/, 'non-profit'],
  [/comunidad de propietarios|condomini|terzo settore|onlus|chamber of|camara de comercio/, 'non-profit'],
  [new RegExp(anyAbbreviation('asbl ets')), 'non-profit'],
  // Individual by name, yet with limited liability: a company.
  [/individual.*responsab|responsab.*individual|unipersonal|unipessoal|eireli|\beirl\b/, 'company'],
  [/sole (trader|propriet)|ditta individuale|impresa individuale|imprenditore individuale/, 'sole-trader'],
  [
    /empres\w+ individual|nome individual|persona (fisica|natural)|pessoa fisica|autonom[oa]\b/,
    'sole-trader',
  ],
  [/entrepr\w+ individuel|(auto|micro)-?entrepr|\bartisan|einzelunternehm|einzelfirma/, 'sole-trader'],
  [/enkeltpersonforetak|eenmanszaak|enskild|self[- ]?employed|independent contractor/, 'sole-trader'],
  [
    /natural person|microempreendedor|trabalhador independente|libero professionista|\bindividual$/,
    'sole-trader',
  ],
  [/partnership|nome collettivo|accomandita semplice|societa semplice|sociedad colectiva/, 'partnership'],
  [/comandita simple|comanditaria simple|comunidad de bienes|sociedad civil|societe civile/, 'partnership'],
  [/nome coletivo|nom collectif|nombre colectivo|kommandit|ansvarlig selskap|joint venture/, 'partnership'],
  [/consorcio|union temporal|burgerlichen rechts/, 'partnership'],
  [new RegExp(anyAbbreviation('llp lp snc ohg kg gbr ans ks ute')), 'partnership'],
  [new RegExp(anyAbbreviation('srl srls spa sapa sa sau sl slu slne sas sasu sarl eurl')), 'company'],
  [
    new RegExp(anyAbbreviation('ltd ltda lda llc inc corp gmbh ug ag plc bv nv as asa ab oy oyj aps')),
    'company',
  ],
  [new RegExp(anyAbbreviation('sro doo kft zrt selarl sci cic se')), 'company'],
  [/limited|limitada|corporation|sociedad|sociedade|societa|societe|company|compan|aktie|aksje/, 'company'],
  [/responsab|per azioni|por a[cz]+iones|par actions|anonim|anonyme|consorzio|gesellschaft/, 'company'],
]
