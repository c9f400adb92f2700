/**
 * The house style of all printed documents, in the language of Typst. Everything that is said or typed comes in as JSON, so it is text and
 * never code; the template knows kinds of parts and no document in particular. Columns, margins and alignment turn round by themselves
 * where the language runs from right to left.
 */
export const HOUSE_TEMPLATE = `
#let doc = json(bytes(sys.inputs.document))
#let teal = rgb("#0b5654")
#let ink = rgb("#1b2733")
#let grey = rgb("#55616d")
#let line-colour = rgb("#d9d5c9")
#let head-fill = rgb("#eef3f1")

#set document(title: doc.title, author: doc.office, date: none)
#set text(font: doc.fonts, size: 10pt, fill: ink, lang: doc.language, hyphenate: false)
#set par(justify: false, leading: 0.62em, spacing: 0.9em)
#let small(body) = text(size: 8pt, fill: grey, body)

#set page(
  paper: "a4",
  margin: (top: 26mm, bottom: 24mm, x: 20mm),
  header: context if here().page() > 1 {
    small(grid(columns: (1fr, auto), doc.product + " · " + doc.title, doc.reference))
    v(-4pt)
    line(length: 100%, stroke: 0.5pt + line-colour)
  },
  footer: context {
    let number = doc.pageOf.replace(doc.page, str(here().page())).replace(doc.pages, str(counter(page).final().first()))
    line(length: 100%, stroke: 0.5pt + line-colour)
    v(-4pt)
    small(grid(columns: (1fr, auto, 1fr), align: (start, center, end), doc.reference, doc.printed, number))
  },
)

#show heading: set text(fill: teal, weight: "semibold")
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 1): set block(above: 0pt, below: 14pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 20pt, below: 9pt, sticky: true)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 14pt, below: 7pt, sticky: true)

#let hash(hex) = box(text(size: 8.5pt, dir: ltr, hex.slice(0, 32) + linebreak() + hex.slice(32)))
#let shown(value) = if type(value) == dictionary { hash(value.hash) } else { value }

#let facts(rows) = {
  set par(leading: 0.55em)
  table(
    columns: (32%, 1fr),
    column-gutter: 8pt,
    stroke: (x, y) => (bottom: 0.5pt + line-colour),
    inset: (x: 0pt, y: 5pt),
    align: start + top,
    ..rows.map(((label, value)) => (text(fill: grey, size: 9pt, label), shown(value))).flatten(),
  )
}

#let said(paragraphs) = for paragraph in paragraphs {
  let (rtl-text, words) = paragraph
  set text(dir: if rtl-text { rtl } else { ltr })
  block(width: 100%, above: 0.8em, below: 0.9em, align(start, words))
}

#let rows-of(part) = {
  set text(size: 8.5pt)
  set par(leading: 0.5em)
  let numbers = part.columns.map(column => column.at("isNumber", default: false))
  let last = part.columns.len() - 1
  let at-end = numbers.enumerate().filter(((index, ends)) => ends).map(((index, ends)) => index).last(default: last)
  table(
    columns: part.columns.map(column => column.width * 1fr),
    inset: (x: 4pt, y: 4.5pt),
    stroke: (x, y) => (bottom: 0.5pt + if y == 0 { teal } else { line-colour }),
    fill: (x, y) => if y == 0 { head-fill },
    align: (x, y) => if numbers.at(x, default: false) { right + top } else { start + top },
    table.header(..part.columns.map(column => text(weight: "semibold", fill: teal, column.title))),
    ..part.rows.flatten(),
    ..part
      .at("totals", default: ())
      .map(((label, value)) => (
        table.cell(colspan: at-end, align: end, text(weight: "semibold", label)),
        table.cell(align: right, text(weight: "semibold", value)),
        ..if at-end < last { (table.cell(colspan: last - at-end, []),) },
      ))
      .flatten(),
  )
}

#let chart(part) = {
  set text(size: 8pt)
  let count = part.columns.len()
  block(above: 10pt, breakable: part.bars.len() > 20, {
    text(fill: grey, part.period)
    v(-4pt)
    table(
      columns: (2.2in, ..part.columns.map(_ => 1fr)),
      inset: (x: 2pt, y: 4pt),
      stroke: (x, y) => (bottom: 0.5pt + line-colour, left: if x > 0 { 0.5pt + line-colour }),
      align: (x, y) => if x == 0 { start + horizon } else { center + horizon },
      table.header([], ..part.columns.map(column => text(size: 7pt, fill: grey, column))),
      ..part
        .bars
        .map(bar => (
          bar.label,
          ..range(count).map(month => table.cell(
            inset: (x: 0pt, y: 4pt),
            if month >= bar.first and month <= bar.last { rect(width: 100%, height: 6pt, fill: teal) },
          )),
        ))
        .flatten(),
    )
  })
}

#let signature-box(box-of) = {
  text(weight: "semibold", fill: teal, size: 9pt, box-of.title)
  set text(size: 9pt)
  for (label, value) in box-of.lines {
    grid(columns: (auto, 1fr), column-gutter: 6pt, inset: (y: 5pt), text(fill: grey, label + ":"), if value == "" {
      v(13pt)
      line(length: 100%, stroke: 0.5pt + grey)
    } else { shown(value) })
  }
}

#let set-part(part) = {
  if part.kind == "heading" { heading(level: part.level + 1, part.text) }
  if part.kind == "facts" { facts(part.facts) }
  if part.kind == "text" { said(part.paragraphs) }
  if part.kind == "note" { block(below: 8pt, above: 8pt, text(size: 8.5pt, fill: grey, part.text)) }
  if part.kind == "table" { rows-of(part) }
  if part.kind == "chart" { chart(part) }
  if part.kind == "qr" {
    block(above: 10pt, below: 10pt, image(bytes(part.svg), format: "svg", width: 26mm, alt: part.says))
  }
  if part.kind == "signatures" {
    block(above: 14pt, breakable: false, grid(
      columns: (1fr,) * calc.min(2, part.boxes.len()),
      gutter: 12pt,
      inset: 10pt,
      stroke: 0.5pt + grey,
      ..part.boxes.map(signature-box),
    ))
  }
}

#block(width: 100%, stroke: (top: 3pt + teal), inset: (top: 8pt), below: 22pt, grid(
  columns: (1fr, auto),
  align: (start, end),
  text(weight: "semibold", size: 11.5pt, fill: teal, doc.product),
  small(doc.office + linebreak() + doc.reference),
))
#heading(level: 1, doc.title)
#for part in doc.parts { set-part(part) }
`;
