import type { Player } from "./piece.ts";

const player = (name: string, address: string, filed: string): Player => ({ name, address, filed });

/** The authority and its neighbours: members, officers, shared mailboxes, residents. All invented. */
export const council: readonly Player[] = [
  player(
    "Cllr Imogen Fairweather",
    "imogen.fairweather@thornmere.gov.example",
    "Fairweather, Imogen (Member)",
  ),
  player("Cllr Dafydd Prosser", "cllr.d.prosser@eastholme.gov.example", "Prosser, Dafydd (Cllr)"),
  player("Tunde Akinwale", "tunde.akinwale@thornmere-ca.gov.example", "Akinwale, Tunde (Legal)"),
  player(
    "Margaret Ó Briain",
    "margaret.obriain@thornmere-ca.gov.example",
    "Ó Briain, Margaret (Monitoring Officer)",
  ),
  player("Hywel Rees-Jones", "h.rees-jones@eastholme.gov.example", "Rees-Jones, Hywel (Highways)"),
  player("Shabnam Qureshi", "shabnam.qureshi@thornmere-ca.gov.example", "Qureshi, Shabnam (Finance)"),
  player("Cllr Nell Ashdown", "nashdown@thornmere.gov.example", "Ashdown, Nell (Member)"),
  player("Piotr Zieliński", "piotr.zielinski@eastholme.gov.example", "Zieliński, Piotr (Planning)"),
  player(
    "Bethan Cadwallader",
    "bethan.cadwallader@thornmere-ca.gov.example",
    "Cadwallader, Bethan (Dem Services)",
  ),
  player("Lord Aldous Pike", "pikea@lords.parliament.example", "Pike, Aldous (Lord)"),
  player("Grace N'Diaye", "grace.n'diaye@thornmere-ca.gov.example", "N'Diaye, Grace (Transport)"),
  player("Office of the Mayor", "mayors-office@thornmere-ca.gov.example", "Office of the Mayor"),
  player("Committee Clerks", "committee_clerks@eastholme.gov.example", "Committee Clerks"),
  player("Ravi Subramaniam", "r.subramaniam+casework@thornmere.gov.example", "Subramaniam, Ravi (Member)"),
  player("Siân Llewellyn", "sian.llewellyn@eastholme.gov.example", "Llewellyn, Siân (Adult Social Care)"),
  player("Mr G. Tattersall", "gtattersall47@postbox.example", "Tattersall, G."),
  player("Dr Ifeoma Eze", "ifeoma.eze@icb.nhs.example", "Eze, Ifeoma (Dr)"),
  player("Jonty Wickham-Bray", "jonty@wickhambray.example", "Wickham-Bray, Jonty"),
];

/** Partners abroad, for mails whose clients speak another language. */
export const partners: readonly Player[] = [
  player("Annegret Möllenkamp", "a.moellenkamp@stadt-wildenau.example", "Möllenkamp, Annegret"),
  player("Bérénice Lachaume", "berenice.lachaume@mairie-valtonne.example", "Lachaume, Bérénice"),
  player("Iñaki Goñi Larrea", "igoni@ayto-ribalta.example", "Goñi Larrea, Iñaki"),
  player("Sjoerd van der Kamp", "s.vanderkamp@gemeente-oudwijk.example", "Kamp, Sjoerd van der"),
  player("Łucja Dąbrowska", "lucja.dabrowska@um-zagorze.example", "Dąbrowska, Łucja"),
  player("Åse Bjørnstad", "ase.bjornstad@storvik-kommune.example", "Bjørnstad, Åse"),
  player("Ottavia De Santis", "ottavia.desantis@comune-montelago.example", "De Santis, Ottavia"),
  player("Jiří Vávra", "jiri.vavra@mesto-lhotka.example", "Vávra, Jiří"),
  player("Marjukka Äijälä", "marjukka.aijala@rantakyla.example", "Äijälä, Marjukka"),
  player("Gonçalo Serrão", "goncalo.serrao@cm-alverca.example", "Serrão, Gonçalo"),
  player("Светлана Орлова", "s.orlova@gorod-zarechny.example", "Орлова, Светлана"),
  player("Kemal Yıldırım", "kemal.yildirim@karatepe-bld.example", "Yıldırım, Kemal"),
];
