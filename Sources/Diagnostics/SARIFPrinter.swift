public import Bytes

/// Writes findings as SARIF 2.1.0, the OASIS format that code hosts and editors show as alerts.
public struct SARIFPrinter: DiagnosticPrinter {
  /// The version of Explainer that found them.
  public let toolVersion: String?
  /// The absolute address of Explainer's repository on the web, ending in `/`: SARIF takes no relative
  /// address for a rule's page, so without it the page is named in the rule's help text only.
  public let documentationBase: String?

  public init(toolVersion: String? = nil, documentationBase: String? = nil) {
    self.toolVersion = toolVersion
    self.documentationBase = documentationBase
  }

  public func write(_ diagnostics: [Diagnostic], to output: inout ByteBuffer) {
    let kinds = DiagnosticSummary(diagnostics).kinds.map(\.kind).sorted { $0.id < $1.id }
    // Two kinds with one identifier would be a mistake of ours; the first describes the rule.
    let indices = Dictionary(
      kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    output.appendJSON(layout: .indented) { json in
      json.object { json in
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.member("version", "2.1.0")
        json.arrayMember("runs") { json in
          json.object { json in
            json.objectMember("tool") { $0.objectMember("driver") { writeDriver(kinds, to: &$0) } }
            json.member("columnKind", "unicodeCodePoints")
            json.arrayMember("results", of: diagnostics) { json, diagnostic in
              json.object { json in
                json.member("ruleId", diagnostic.kind.id)
                json.member("ruleIndex", indices[diagnostic.kind.id] ?? -1)
                writeResult(diagnostic, to: &json)
              }
            }
          }
        }
      }
    }
    output.append(UInt8(ascii: "\n"))
  }

  private func writeDriver(_ kinds: [DiagnosticKind], to json: inout JSONWriter) {
    json.member("name", "explainer")
    if let toolVersion { json.member("version", toolVersion) }
    json.arrayMember("rules", of: kinds) { json, kind in
      json.object { json in
        json.member("id", kind.id)
        json.objectMember("shortDescription") { $0.member("text", kind.summary) }
        json.objectMember("help") { $0.member("text", "See \(kind.documentationPath)") }
        if let documentationBase {
          json.member("helpUri", documentationBase + kind.documentationPath)
        }
        json.objectMember("defaultConfiguration") { $0.member("level", kind.severity.rawValue) }
      }
    }
  }

  private func writeResult(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.member("level", diagnostic.severity.rawValue)
    json.objectMember("message") { json in
      let words = [diagnostic.message] + diagnostic.suggestions.map(\.message)
      json.member("text", words.joined(separator: "\n"))
    }
    json.arrayMember("locations", of: [diagnostic.range].compactMap { $0 }) { json, range in
      json.object { writePlace(range, to: &$0) }
    }
    if !diagnostic.notes.isEmpty {
      json.arrayMember("relatedLocations", of: diagnostic.notes.enumerated()) { json, note in
        json.object { json in
          json.member("id", note.offset + 1)
          json.objectMember("message") { $0.member("text", note.element.message) }
          if let range = note.element.range { writePlace(range, to: &json) }
        }
      }
    }
    let fixes = diagnostic.suggestions.filter { $0.replacement != nil }
    if !fixes.isEmpty {
      json.arrayMember("fixes", of: fixes) { json, fix in json.object { writeFix(fix, to: &$0) } }
    }
  }

  private func writeFix(_ suggestion: Suggestion, to json: inout JSONWriter) {
    guard let replacement = suggestion.replacement else { return }
    json.objectMember("description") { $0.member("text", suggestion.message) }
    json.arrayMember("artifactChanges") { json in
      json.object { json in
        writeFile(replacement.range.file, to: &json)
        json.arrayMember("replacements") { json in
          json.object { json in
            json.objectMember("deletedRegion") { writeRegion(replacement.range, to: &$0) }
            json.objectMember("insertedContent") { $0.member("text", replacement.text) }
          }
        }
      }
    }
  }

  private func writePlace(_ range: SourceRange, to json: inout JSONWriter) {
    json.objectMember("physicalLocation") { json in
      writeFile(range.file, to: &json)
      json.objectMember("region") { writeRegion(range, to: &$0) }
    }
  }

  private func writeFile(_ file: SourceFile, to json: inout JSONWriter) {
    json.objectMember("artifactLocation") { $0.member("uri", percentEncoded(path: file.path)) }
  }

  private func writeRegion(_ range: SourceRange, to json: inout JSONWriter) {
    let start = range.file.codePointLocation(at: range.offsets.lowerBound)
    let end = range.file.codePointLocation(at: range.offsets.upperBound)
    json.member("startLine", start.line)
    json.member("startColumn", start.column)
    json.member("endLine", end.line)
    json.member("endColumn", end.column)
  }

  /// The path as a relative URI (RFC 3986): a space is `%20`, a colon cannot look like a scheme.
  private func percentEncoded(path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.append(Character(Unicode.Scalar(byte)))
      default:
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
