import Bytes
import Diagnostics
import Templating
import Testing

/// Shapes that most examples get by with; `Page` is the context of every template.
func exampleShapes() throws -> ShapeLibrary {
  try ShapeLibrary([
    RecordShape(
      "Page", "A page.",
      [
        Field("title", .text, "Its title."),
        Field("summary", .optional(.text), "What it says."),
        Field("url", .url, "Where it is."),
        Field("body", .markup, "Its content."),
        Field("draft", .flag, "Whether it is unfinished."),
        Field("layout", .choice(["wide", "narrow"]), "Which partial lays it out."),
        Field("tags", .list(.text), "What it is about."),
        Field("links", .list(.record("Link")), "Where it leads."),
        Field("author", .optional(.record("Person")), "Who wrote it."),
        Field("editor", .record("Person"), "Who answers for it."),
        Field("tree", .record("Branch"), "The way through the site."),
        Field("grid", .list(.list(.text)), "Rows of cells."),
        Field("data", .json, "The page for programs."),
      ]),
    RecordShape(
      "Link", "A link.",
      [Field("title", .text, "Its text."), Field("target", .url, "Where it leads.")]),
    RecordShape(
      "Person", "Somebody.",
      [
        Field("name", .text, "What they are called."),
        Field("home", .optional(.record("Link")), "Their own page."),
      ]),
    RecordShape(
      "Branch", "A branch of a tree.",
      [Field("label", .text, "Its name."), Field("branches", .list(.record("Branch")), "Its own.")]
    ),
  ])
}

extension ShapeLibrary {
  func record(_ name: String, _ values: KeyValuePairs<String, Value>) throws -> Record {
    try Record(#require(self[name]), values)
  }

  func branch(_ label: String, _ branches: [Record] = []) throws -> Record {
    try record("Branch", ["label": .text(label), "branches": Value(branches)])
  }
}

/// A page with something in every field that has to have something.
func examplePage(_ changes: KeyValuePairs<String, Value> = [:]) throws -> Record {
  let shapes = try exampleShapes()
  let links = try [("One", "one/"), ("Two", "two/")].map { title, target in
    try shapes.record("Link", ["title": .text(title), "target": .text(target)])
  }
  let editor = try shapes.record("Person", ["name": "Ada"])
  let tree = try shapes.branch("root", [shapes.branch("leaf")])
  return try shapes.record(
    "Page",
    [
      "title": "Title", "url": "page/", "body": .markup(Array("<p>Body</p>".utf8)), "draft": false,
      "layout": "wide", "tags": ["a", "b"], "links": Value(links), "editor": .record(editor),
      "tree": .record(tree), "grid": [["1", "2"], ["3"]], "data": .markup(Array("{}".utf8)),
    ]
  ).setting(changes)
}

/// What compiling `template`, together with what it includes, finds.
func findings(
  _ template: String, _ partials: [String: String] = [:], context: String = "Page"
) throws -> [Diagnostic] {
  try compiled(template, partials, context: context).diagnostics
}

func compiled(
  _ template: String, _ partials: [String: String] = [:], context: String = "Page",
  shapes: ShapeLibrary? = nil, inline: Bool = false
) throws -> CompiledTemplates {
  var sources: [String: SourceFile] = [:]
  for (name, text) in partials { sources[name] = SourceFile(path: "\(name).html", text: text) }
  sources["main"] = SourceFile(path: "main.html", text: template)
  let library = try TemplateLibrary(sources: sources, shapes: shapes ?? exampleShapes())
  return library.compile([TemplateRequest("main", context: context, inline: inline)])
}

/// What `template` writes for the example page, with `changes` made to it.
func rendered(
  _ template: String, _ partials: [String: String] = [:],
  _ changes: KeyValuePairs<String, Value> = [:], inline: Bool = false
) throws -> String {
  let result = try compiled(template, partials, inline: inline)
  #expect(result.diagnostics.filter { $0.severity == .error } == [])
  let template = try #require(result["main", context: "Page"])
  return try template.text(of: examplePage(changes))
}

extension Template {
  func text(of record: Record) throws -> String {
    var buffer = ByteBuffer()
    try render(record, into: &buffer)
    return String(decoding: buffer.copy(), as: UTF8.self)
  }
}
