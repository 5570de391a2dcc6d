import Bytes
import CCmark
import CommonMark
import Rendering
import TestSupport
import Testing

@Suite("HTMLWriter writes what libcmark writes")
struct HTMLWriterDifferentialTests {
  @Test("for every construct of CommonMark", arguments: RenderingOptions.all)
  func examples(options: RenderingOptions) {
    for example in markdownExamples {
      for markdown in [example, example + "\n", "> " + example, "- " + example + "\n\n  end"] {
        expectSame(Array(markdown.utf8), options)
      }
    }
  }

  @Test("for pairs of constructs that meet", arguments: RenderingOptions.all)
  func pairs(options: RenderingOptions) {
    var random = SplitMix64(state: 1)
    for first in markdownExamples {
      for _ in 0..<5 {
        let second = markdownExamples.randomElement(using: &random)!
        expectSame(Array((first + "\n" + second).utf8), options)
        expectSame(Array((first + second).utf8), options)
      }
    }
  }

  @Test("for made-up documents, broken bytes among them", arguments: RenderingOptions.all)
  func generated(options: RenderingOptions) {
    for document in MarkdownGenerator(seed: options.seed, count: 1500) {
      expectSame(document, options)
    }
  }

  @Test("for texts of single marks", arguments: RenderingOptions.all)
  func marks(options: RenderingOptions) {
    for document in MarkGenerator(seed: options.seed, count: 4000) {
      expectSame(document, options)
    }
  }

  @Test("for nesting without end", arguments: [">", "- ", "*a **a ", "[", "![", "1. ", "`", "<b>"])
  func nesting(opener: String) {
    let text = String(repeating: opener, count: 20_000)
    for options in RenderingOptions.all { expectSame(Array((text + "a").utf8), options) }
  }

  @Test("for every byte in a destination, a title, a text and an info string")
  func everyByte() {
    for byte in UInt8.min...UInt8.max {
      for parts in [("[a](x", ")"), ("[a](<x", ">)"), ("[a](x \"", "\")"), ("", ""), ("```", "\n")]
      {
        let document = Array(parts.0.utf8) + [byte] + Array(parts.1.utf8)
        expectSame(document, RenderingOptions(smart: false, rawHTML: false))
      }
    }
  }

  @Test("for destinations that could run scripts, in any case")
  func dangerous() {
    let schemes = [
      "javascript:", "JAVASCRIPT:", "vbscript:x", "file:", "data:", "data:image/", "java:",
    ]
    let images = ["png", "PNG;", "gif,", "jpeg", "webp", "jpg", "pn", "svg+xml", "webpx"]
    for scheme in schemes + images.flatMap({ ["data:image/\($0)", "Data:Image/\($0)"] }) {
      for options in RenderingOptions.all {
        expectSame(Array("[a](\(scheme)) ![b](\(scheme)) <\(scheme)>".utf8), options)
      }
    }
  }

  private func expectSame(_ markdown: [UInt8], _ options: RenderingOptions) {
    let document = Parser(smartPunctuation: options.smart).parse(markdown)
    var buffer = ByteBuffer()
    var writer = HTMLWriter(rawHTML: options.rawHTML)
    writer.write(document, into: &buffer)
    let expected = libcmarkHTML(markdown, options)
    if buffer.copy() != expected {
      Issue.record(
        """
        \(String(reflecting: String(decoding: markdown, as: UTF8.self)))
        ours:   \(String(reflecting: String(decoding: buffer.copy(), as: UTF8.self)))
        theirs: \(String(reflecting: String(decoding: expected, as: UTF8.self)))
        """)
    }
  }
}

struct RenderingOptions: CustomTestStringConvertible {
  var smart: Bool
  var rawHTML: Bool

  static let all = [
    RenderingOptions(smart: false, rawHTML: false), RenderingOptions(smart: false, rawHTML: true),
    RenderingOptions(smart: true, rawHTML: false), RenderingOptions(smart: true, rawHTML: true),
  ]
  var seed: UInt64 { (smart ? 2 : 0) + (rawHTML ? 1 : 0) }
  var testDescription: String { (smart ? "smart" : "plain") + (rawHTML ? ", raw HTML" : "") }
}

private func libcmarkHTML(_ markdown: [UInt8], _ options: RenderingOptions) -> [UInt8] {
  let flags =
    CMARK_OPT_VALIDATE_UTF8 | (options.smart ? CMARK_OPT_SMART : 0)
    | (options.rawHTML ? CMARK_OPT_UNSAFE : 0)
  // The NUL behind the text is not part of it, but gives an empty array an address.
  return (markdown + [0]).withUnsafeBufferPointer { bytes in
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let html = cmark_markdown_to_html(characters.baseAddress, markdown.count, flags) else {
        return []
      }
      defer { cmark_get_default_mem_allocator().pointee.free(html) }
      return withoutEmptyTitles(String(cString: html).utf8)
    }
  }
}

/// libcmark writes `title=""` for `[a](b "")` but does not tell through its tree; ours leaves it out.
private func withoutEmptyTitles(_ html: String.UTF8View) -> [UInt8] {
  let title = Array(" title=\"\"".utf8)
  var kept: [UInt8] = []
  var rest = html[...]
  while let first = rest.first {
    if first == title[0], rest.starts(with: title) {
      rest = rest.dropFirst(title.count)
    } else {
      kept.append(rest.removeFirst())
    }
  }
  return kept
}
