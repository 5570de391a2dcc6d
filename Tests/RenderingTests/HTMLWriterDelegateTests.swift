import Bytes
import CommonMark
import Rendering
import Testing

@Suite struct HTMLWriterDelegateTests {
  @Test("a delegate adds attributes to the elements that the writer writes")
  func headingIDs() {
    struct IDs: HTMLWriterDelegate {
      mutating func attributes(
        of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
      ) {
        guard node.kind == .heading else { return }
        buffer.append(" id=\"")
        buffer.appendEscaped(document.plainText(of: id)[...])
        buffer.append("\"")
      }
    }
    #expect(
      html("## a *b*\n\nc\n---\n\n- d", IDs()) == """
        <h2 id="a b">a <em>b</em></h2>
        <h2 id="c">c</h2>
        <ul>
        <li>d</li>
        </ul>

        """)
  }

  /// Handles every link in one way.
  private struct Links: HTMLWriterDelegate {
    let handling: HTMLHandling

    mutating func open(
      _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
    ) -> HTMLHandling {
      guard node.kind == .link else { return .standard }
      buffer.append("<record>")
      return handling
    }

    mutating func close(
      _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
    ) {
      buffer.append("</record>")
    }
  }

  @Test(
    "a delegate wraps a link, keeps only its text, or replaces it whole",
    arguments: [
      (HTMLHandling.standard, "<p>a <record><a href=\"c\"><em>b</em></a> d</p>\n"),
      (.wrapped, "<p>a <record><a href=\"c\"><em>b</em></a></record> d</p>\n"),
      (.childrenOnly, "<p>a <record><em>b</em></record> d</p>\n"),
      (.replaced, "<p>a <record> d</p>\n"),
    ])
  func links(handling: HTMLHandling, expected: String) {
    #expect(html("a [*b*](c) d", Links(handling: handling)) == expected)
  }

  @Test("an empty link and nested handled nodes are closed in their order")
  func nested() {
    struct All: HTMLWriterDelegate {
      mutating func open(
        _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
      ) -> HTMLHandling {
        buffer.append("(")
        return node.kind == .link ? .wrapped : .childrenOnly
      }
      mutating func close(
        _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
      ) {
        buffer.append(")")
      }
    }
    #expect(html("*a [](b) c*", All()) == "((a (<a href=\"b\"></a>) c))")
    #expect(html("`a`\n\n---\n\n![b](c)", All()) == "(())()((b))")
  }

  @Test("a fenced block is replaced by a picture, which begins on a line of its own")
  func fencedBlock() {
    struct Charts: HTMLWriterDelegate {
      mutating func open(
        _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
      ) -> HTMLHandling {
        guard node.kind == .codeBlock, document.info(of: id).elementsEqual("chart".utf8) else {
          return .standard
        }
        buffer.append("<svg/>\n")
        return .replaced
      }
    }
    #expect(
      html("a\n\n```chart\nb: c\n```\n\n```\nd\n```", Charts())
        == "<p>a</p>\n<svg/>\n<pre><code>d\n</code></pre>\n")
  }

  @Test("a mention that begins in one text and ends in another is written at both places")
  func mention() throws {
    struct Mentions: HTMLWriterDelegate {
      var places: ArraySlice<(node: Document.NodeID, offset: Int, markup: String)>

      mutating func text(
        _ id: Document.NodeID, _ literal: Span<UInt8>, in document: Document,
        into buffer: inout ByteBuffer
      ) -> Bool {
        guard places.first?.node == id else { return false }
        var written = 0
        while let place = places.first, place.node == id {
          buffer.appendEscaped(literal.extracting(written..<place.offset))
          buffer.append(place.markup)
          written = place.offset
          places.removeFirst()
        }
        buffer.appendEscaped(literal.extracting(written..<literal.count))
        return true
      }
    }
    let markdown = "a & joint\ncentre & b"
    let texts = Parser().parse(Array(markdown.utf8)).nodes.enumerated()
      .filter { $0.element.kind == .text }.map { Document.NodeID($0.offset) }
    try #require(texts.count == 2)
    let mentions = Mentions(places: [(texts[0], 4, "<button>"), (texts[1], 6, "</button>")])
    #expect(html(markdown, mentions) == "<p>a &amp; <button>joint\ncentre</button> &amp; b</p>\n")
  }

  @Test("a delegate gives links and images another destination, even a dangerous one")
  func destinations() {
    struct Moved: HTMLWriterDelegate {
      mutating func destination(
        of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
      ) -> Bool {
        guard document.literal(of: id).elementsEqual("javascript:x".utf8) else { return false }
        buffer.appendDestination("../a b/?c&d")
        return true
      }
    }
    #expect(
      html("[a](javascript:x 't') ![b](javascript:x) [c](vbscript:y)", Moved()) == """
        <p><a href="../a%20b/?c&amp;d" title="t">a</a> \
        <img src="../a%20b/?c&amp;d" alt="b" /> <a href="">c</a></p>

        """)
  }

  @Test("nothing within an image is asked for: it is all alternative text")
  func image() {
    #expect(
      html("![a [*b*](c)](d)", Links(handling: .replaced))
        == "<p><img src=\"d\" alt=\"a b\" /></p>\n")
  }

  @Test("a part of a document is written alone, with or without its own tags")
  func parts() {
    let document = Parser().parse(Array("# a\n\n- *b*\n- c\n".utf8))
    var buffer = ByteBuffer()
    var writer = HTMLWriter()
    buffer.append("x")
    writer.write(3, in: document, into: &buffer)
    #expect(text(of: buffer) == "x<ul>\n<li><em>b</em></li>\n<li>c</li>\n</ul>\n")
    buffer.truncate(to: 0)
    writer.writeContents(of: 1, in: document, into: &buffer)
    #expect(text(of: buffer) == "a")
    buffer.truncate(to: 0)
    writer.writeContents(of: 5, in: document, into: &buffer)
    #expect(text(of: buffer) == "<em>b</em>")
  }

  private func html(_ markdown: String, _ delegate: some HTMLWriterDelegate) -> String {
    var buffer = ByteBuffer()
    var writer = HTMLWriter(delegate: delegate)
    writer.write(Parser().parse(Array(markdown.utf8)), into: &buffer)
    return text(of: buffer)
  }

  private func text(of buffer: borrowing ByteBuffer) -> String {
    String(decoding: buffer.copy(), as: UTF8.self)
  }
}
