import Diagnostics
import Linking
import TestSupport
import Testing

@Suite struct LinkResolverTests {
  @Test(
    "A link leads to the file that it names, from the folder that it stands in",
    arguments: [
      ("guide/tides.md", "[a](moon.md)", LinkTarget.address("guide/moon/", fragment: nil)),
      ("guide/tides.md", "[a](../about.md)", .address("about/", fragment: nil)),
      ("guide/tides.md", "[a](./deep/../moon.md)", .address("guide/moon/", fragment: nil)),
      ("guide/tides.md", "[a](deep/)", .address("guide/deep/", fragment: nil)),
      ("guide/tides.md", "[a](.)", .address("guide/", fragment: nil)),
      ("guide/tides.md", "[a](index.md)", .address("guide/", fragment: nil)),
      ("guide/tides.md", "[a](..)", .address("", fragment: nil)),
      ("guide/tides.md", "[a](../index.md)", .address("", fragment: nil)),
      ("guide/tides.md", "![](../map%20of%20it.png)", .asset("map of it.png")),
      ("guide/tides.md", "[a](<../map of it.png>)", .asset("map of it.png")),
      ("guide/tides.md", "[a](../%C3%A9b%C3%A9.md)", .address("ébé/", fragment: nil)),
      ("guide/tides.md", "[a](../places)", .address("places/", fragment: nil)),
      ("guide/tides.md", "[a](../places.yml)", .address("places/", fragment: nil)),
      ("guide/tides.md", "[a](../places/pier.md)", .address("places/pier/", fragment: nil)),
      ("guide/deep/low.md", "[a](../../about.md)", .address("about/", fragment: nil)),
      ("about.md", "[a](guide/moon.md#full)", .address("guide/moon/", fragment: "full")),
      ("about.md", "[a](guide/#low)", .address("guide/", fragment: "low")),
      ("about.md", "[a](#here)\n\n# Here", .address("", fragment: "here")),
      ("about.md", "[a](https://sea.example/b#c)", .external("https://sea.example/b#c")),
      ("about.md", "[a](mailto:x@sea.example)", .external("mailto:x@sea.example")),
      ("about.md", "[24](plain:)", .plain),
      ("about.md", "[](place:quay)", .record(2)),
      ("about.md", "[](figure:berths)", .number(figure: 0, statement: 0)),
      ("about.md", "[](figure:berths#chart)", .number(figure: 0, statement: 1)),
      ("about.md", "[](source:log \"page 1\")", .citation(source: 5, at: "page 1")),
    ])
  func leads(_ path: String, _ link: String, _ target: LinkTarget) async throws {
    var files = [
      "index.md": page("index.md", ""), "about.md": page("about.md", ""),
      "ébé.md": page("ébé.md", ""), "guide/index.md": page("guide/index.md", "# Low"),
      "guide/moon.md": page("guide/moon.md", "# Full"),
      "guide/tides.md": page("guide/tides.md", ""),
      "guide/deep/low.md": page("guide/deep/low.md", ""),
      "map of it.png": file("map of it.png", "x"),
      "places/pier.md": file("places/pier.md", "---\nname: Pier\ntype: Pier\n---\nLong.\n"),
    ]
    files[path] = page(path, link)
    let linked = try await LinkedSite(Array(files.values) + harbour)
    expectDiagnostics(linked.diagnostics, in: Array(files.values), [])
    #expect(Self.named(linked.targets(path).first, linked) == Self.named(target, nil))
  }

  /// Records by their ids, so that an example need not count them.
  private static func named(_ target: LinkTarget?, _ linked: LinkedSite?) -> String {
    func name(_ place: Int) -> String { linked?.site.content.records[place].kind.name ?? "" }
    switch target {
    case .record(let place)?: return "record " + (linked == nil ? "place" : name(place))
    case .number(_, let statement)?: return "number \(statement ?? -1)"
    case .citation(_, let at)?: return "citation \(at ?? "")"
    default: return "\(String(describing: target))"
    }
  }

  @Test(
    "A link that leads nowhere is reported at its destination",
    arguments: [
      ("[a](1️⃣tids.md2️⃣)", "broken-link", ["did you mean `tides.md`?"]),
      ("[a](1️⃣guide/tides.md2️⃣)", "broken-link", ["did you mean `tides.md`?"]),
      ("[a](1️⃣/tides.md2️⃣)", "broken-link", ["write `tides.md`"]),
      ("[a](1️⃣//sea.example/a2️⃣)", "broken-link", ["write `https://sea.example/a`"]),
      ("[a](1️⃣../../etc/passwd2️⃣)", "broken-link", []),
      ("[a](1️⃣%2e%2e/x2️⃣)", "broken-link", []),
      ("![a](1️⃣tides.md2️⃣)", "broken-link", []),
      ("![a](1️⃣place:quay2️⃣)", "broken-link", []),
      ("![a](1️⃣https://sea.example/a.png2️⃣)", "unknown-scheme", nil),
      ("[a](1️⃣plaice:quay2️⃣)", "unknown-scheme", ["did you mean `place`?"]),
      ("[a](1️⃣javascript:alert(1)2️⃣)", "unknown-scheme", nil),
      ("[](1️⃣place:quai2️⃣)", "unknown-reference", ["did you mean `quay`?"]),
      ("[](1️⃣agency:quay2️⃣)", "wrong-reference-kind", ["write `place:quay`"]),
      ("[](1️⃣place:quay#a2️⃣)", "broken-fragment", ["leave out `#a`"]),
      ("[](1️⃣figure:berths#chat2️⃣)", "unknown-statement", ["did you mean `chart`?"]),
      ("[](1️⃣figure:berths#news2️⃣)", "unknown-statement", ["its statements are `log`, `chart`"]),
      ("1️⃣[a]()2️⃣", "empty-link", nil), ("[](1️⃣tides.md2️⃣)", "empty-link", nil),
      ("[](1️⃣https://sea.example2️⃣)", "empty-link", []), ("[](1️⃣plain:2️⃣)", "empty-link", nil),
      ("[![](a.png)](1️⃣tides.md2️⃣)", "empty-link", nil),
    ] as [(String, String, [String]?)])
  func nowhere(_ link: String, _ kind: String, _ suggestions: [String]?) async throws {
    let source = page("about.md", "One\n> two \(link) three")
    let files = [source, page("tides.md", ""), file("a.png", "x")] + harbour
    let linked = try await LinkedSite(files)
    expectDiagnostics(
      linked.diagnostics, in: source,
      [.init(kind, at: "1️⃣", to: "2️⃣", suggestions: suggestions)])
  }

  @Test("A suggested edit mends the link that it is made for")
  func mended() async throws {
    let source = page("about.md", "[a](agency:quay) [b](place:bai) <place:quai>")
    let found = try await LinkedSite([source] + harbour).diagnostics
    expectMended(
      found, in: source,
      page("about.md", "[a](place:quay) [b](place:bay) <place:quay>").text)
  }

  @Test("A link whose destination stands elsewhere is not edited where its label stands")
  func byReference() async throws {
    let source = page("about.md", "[a][1️⃣the quay2️⃣]\n\n[the quay]: place:quai\n")
    let found = try await LinkedSite([source] + harbour).diagnostics
    expectDiagnostics(
      found, in: source,
      [.init("unknown-reference", at: "1️⃣", to: "2️⃣", suggestions: ["did you mean `quay`?"])])
    expectMended(found, in: source, source.text)
  }

  @Test("A link within a record's text, a cell or a list is found where it is written")
  func places() async throws {
    let data = file(
      "events.yml",
      "- id: storm\n  title: Storm\n  date: 1912\n  description: >\n    One\n    [a](1️⃣x.md2️⃣)\n")
    let source = page("a.md", "- ```table\n  a, \"\"\"b\"\" [c](3️⃣y.md4️⃣)\"\n  ```\n")
    let linked = try await LinkedSite([data, source] + harbour)
    expectDiagnostics(
      linked.diagnostics, in: [data, source],
      [.init("broken-link", at: "1️⃣", to: "2️⃣"), .init("broken-link", at: "3️⃣", to: "4️⃣")])
  }
}
