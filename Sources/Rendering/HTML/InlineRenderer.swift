import Bytes
import Linking
import Model
import Templating

/// Writes references, numbers, citations and mentions by the theme's `inline` templates.
struct InlineRenderer {
  let kit: RenderingKit
  let state: PageState
  let mode: ProseRenderer.Mode

  /// Writes a reference whose words are `text`, as HTML, and `plainText`.
  func render(
    _ target: LinkTarget, text: [UInt8], plainText: [UInt8], into buffer: inout ByteBuffer
  ) {
    switch target {
    case .record(let place): reference(place, text, &buffer)
    case .number(let figure, let statement): number(figure, statement, text, plainText, &buffer)
    case .citation(let source, let at):
      if !text.isEmpty { reference(source, text, &buffer) }
      if text.isEmpty || mode == .own { closeUp(&buffer) }
      if mode == .own { citation(source, at, &buffer) }
    default: buffer.append(text)
    }
  }

  /// Writes a mention whose words are `text`.
  ///
  /// A button is a box of its own, beside which browsers break lines whatever stands there: what has to
  /// stay on its line is given to its template.
  /// - Parameters:
  ///   - before: punctuation right before the words, plain text.
  ///   - after: punctuation right behind them.
  func render(
    _ mention: Mention, text: [UInt8], before: String = "", after: String = "",
    into buffer: inout ByteBuffer
  ) {
    let record = kit.site.content.records[mention.target]
    let expansion = mention.isExpanded ? kit.expansion(of: record) : nil
    kit.write(
      kit.templates.mention,
      [
        .markup(text), .text(PageState.termAnchor(record.id)), .text(state.mentionID()),
        Value(expansion), .flag(!before.isEmpty || !after.isEmpty), .text(before), .text(after),
        .text(record.name), kit.messages,
      ], in: state, into: &buffer)
  }

  private func reference(_ place: Int, _ text: [UInt8], _ buffer: inout ByteBuffer) {
    let record = kit.site.content.records[place]
    let name = kit.shortName(of: record)
    kit.write(
      kit.templates.reference,
      [
        .markup(text.isEmpty ? escaped(name) : text),
        .text(state.url(kit.site.addresses.records[place])), .text(record.kind.name),
        .text(record.name), kit.messages,
      ], in: state, into: &buffer)
  }

  private func number(
    _ place: Int, _ statement: Int?, _ text: [UInt8], _ plainText: [UInt8],
    _ buffer: inout ByteBuffer
  ) {
    let record = kit.site.content.records[place]
    let value = kit.figures.value(place, statement) ?? record.name
    let plain = text.isEmpty ? value : String(decoding: plainText, as: UTF8.self)
    let source = kit.figures.source(place, statement)
    let id =
      mode == .own
      ? state.state(
        place, statement, name: kit.figures.name(place, statement), text: plain,
        isMarked: kit.templates.marksNumbers)
      : nil
    kit.write(
      kit.templates.number,
      [
        .markup(text.isEmpty ? escaped(value) : text),
        .text(kit.figures.url(place, statement, state)), .text(record.name),
        Value(source.map { kit.site.content.records[$0].name }), Value(id), kit.messages,
      ], in: state, into: &buffer)
  }

  /// Removes a space before a citation: its mark belongs to the word before it and must not begin a
  /// line, and where no mark is written the space would stand before a full stop.
  private func closeUp(_ buffer: inout ByteBuffer) {
    if buffer.last == UInt8(ascii: " ") || buffer.last == UInt8(ascii: "\n") {
      buffer.truncate(to: buffer.count - 1)
    }
  }

  private func citation(_ source: Int, _ at: String?, _ buffer: inout ByteBuffer) {
    guard let mark = state.cite(source, at: at, isMarked: kit.templates.marksCitations) else {
      return
    }
    kit.write(
      kit.templates.citation,
      [
        .text(String(mark.number)), .text("#" + PageState.citationAnchor(mark.number)),
        .text(mark.id), .text(mark.note), .flag(mark.count == 1),
        .text(kit.site.content.records[source].name), .text(kit.label(ofSource: source)),
        .text(state.url(kit.site.addresses.records[source])), Value(at), kit.messages,
      ], in: state, into: &buffer)
  }

  private func escaped(_ text: String) -> [UInt8] {
    var buffer = ByteBuffer(capacity: text.utf8.count + 16)
    buffer.appendEscaped(text)
    return buffer.copy()
  }
}
