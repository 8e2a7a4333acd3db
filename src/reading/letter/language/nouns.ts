/**
 * What a thing is to a promise or an order: `M` money, `P` a paper or a position, `W` works, premises and services,
 * `F` a fixture, `S` people who work, `T` talk and paper work, which costs nothing.
 */
export type NounClass = "M" | "P" | "W" | "F" | "S" | "T";

const classes: Readonly<Record<NounClass, string>> = {
  M:
    "payment contribution cheque deposit refund compensation sum grant funding fund rent fare fee charge price fine penalty " +
    "cost expense bill interest arrears debt loan invoice shortfall deficit loss balance discount salary wage allowance bond " +
    "benefit subsidy premium rebate settlement money pound penny bursary overdraft half rest overrun ticket toll tab " +
    "donation reimbursement concession free rent-free restitution guarantor surety excess retention levy dues costs postage keys credit price-rise",
  P:
    "contract lease licence permit tenancy deadline offer tender quotation quote bid agreement term terms application request " +
    "claim permission consent approval order deed extension period option covenant proposal job post role position " +
    "appointment apprenticeship figure surrender purchase waiver award freehold warranty variation summons notice place " +
    "assignment valuation rate amount repayment renewal refusal employment stage membership acceptance sale deal",
  W:
    "work works road lane street path footpath pavement footway kerb verge bridge wall building hall house home flat premises site land " +
    "field ground yard depot station stop library school centre pool baths park playground toilet shelter harbour quay pier " +
    "berth mooring slipway pitch stall unit shop crossing junction roof chapel church cemetery crematorium museum theatre " +
    "market estate farm plot allotment weir culvert drain drainage sewer ditch pipe bus train tram ferry route service shuttle minibus " +
    "van lorry skip crane plant machinery scaffolding hoarding barrier fence gate signal sign scheme demolition repair " +
    "installation car-park tree hedge tunnel towpath cycleway lido hospital clinic nursery hostel tower canal carriageway " +
    "trench excavation meadow subway platform rink club bar terrace green orchard dyke embankment jetty caravan vehicle cone banner poster rank shipment goods stock",
  F:
    "light lamp bench window door boiler kitchen bathroom lift ramp handrail railing camera bin lock alarm heater radiator " +
    "pump pane gutter carpet tile step equipment furniture bollard column tyre lighting heating locker goalpost swing bike-rack chair",
  S:
    "staff contractor engineer warden crew team worker driver guard patrol caretaker apprentice gardener surveyor electrician " +
    "plumber builder firm company operator supplier landlord tenant occupier bidder trader bailiff agent consultant developer " +
    "bank leaseholder licensee stallholder agency subcontractor foreman manager owner skipper tenderer men nurse teacher clerk squatter trespasser",
  T:
    "information update copy answer response comment briefing report advice feedback list draft note figures number statement " +
    "evidence date agenda minutes lunch breakfast refreshments coffee tea dinner drink summary presentation meeting call reference speech " +
    "data document documentation schedule form help analysis slide input forecast contact link speaker result guidance background letter " +
    "support attention tribute respects visit heed topic point item issue air time relationship trust consensus thanks sympathy " +
    "condolences invitation welcome mistake sense memory mind eye thought consideration petition question view opinion look " +
    "message email e-mail photo picture detail news idea decision effort progress debate discussion conference talk event receipt " +
    "case name word diary gap feelings wishes homework nominations model file spreadsheet paperwork clarification apology",
};

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const byWord = new Map<string, NounClass>();
const written = Object.keys(classes) as NounClass[];
for (const kind of written) for (const noun of classes[kind].split(" ")) byWord.set(pluralOf(noun), kind);
for (const kind of written) for (const noun of classes[kind].split(" ")) byWord.set(noun, kind);

/** The class of a noun, singular or plural; a sum of money is `M`; empty where no class knows it. */
export function nounClassOf(is: string): NounClass | "" {
  return /^[£$€]/.test(is) ? "M" : (byWord.get(is) ?? "");
}
