public import Bytes

/// Writes findings as one JSON object, a finding a line, for editors and scripts.
///
/// `docs/diagnostics/README.md` describes every member.
public struct JSONPrinter: DiagnosticPrinter {
  /// The number of the format; a change that breaks a reader raises it.
  public static let version = 1

  public init() {}

  public func write(_ diagnostics: [Diagnostic], to output: inout ByteBuffer) {
    let summary = DiagnosticSummary(diagnostics)
    output.append(
      "{\"version\":\(Self.version),\"errors\":\(summary.errors),"
        + "\"warnings\":\(summary.warnings),\"diagnostics\":[")
    for (index, diagnostic) in diagnostics.enumerated() {
      output.append(index == 0 ? "\n" : ",\n" as StaticString)
      output.appendJSON { $0.object { Self.write(diagnostic, to: &$0) } }
    }
    output.append("\n]}\n" as StaticString)
  }

  private static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.member("id", diagnostic.kind.id)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("message", diagnostic.message)
    if let range = diagnostic.range { write(range, to: &json) }
    json.arrayMember("notes", of: diagnostic.notes) { json, note in
      json.object { json in
        json.member("message", note.message)
        if let range = note.range { write(range, to: &json) }
      }
    }
    json.arrayMember("suggestions", of: diagnostic.suggestions) { json, suggestion in
      json.object { json in
        json.member("message", suggestion.message)
        guard let replacement = suggestion.replacement else { return }
        json.objectMember("replacement") { json in
          write(replacement.range, to: &json)
          json.member("text", replacement.text)
        }
      }
    }
    json.member("documentation", diagnostic.kind.documentationPath)
  }

  private static func write(_ range: SourceRange, to json: inout JSONWriter) {
    json.member("file", range.file.path)
    json.objectMember("start") { write(range.start, range.offsets.lowerBound, to: &$0) }
    json.objectMember("end") { write(range.end, range.offsets.upperBound, to: &$0) }
  }

  private static func write(
    _ location: SourceLocation, _ offset: Int, to json: inout JSONWriter
  ) {
    json.member("line", location.line)
    json.member("column", location.column)
    json.member("offset", offset)
  }
}
