/// libyaml's words for a mistake, said to somebody who has never read YAML's grammar.
struct SyntaxMessage {
  var message: String
  var advice: String?
  var context: String?

  init(_ error: EventError) {
    context = error.context.flatMap(Self.contexts)
    switch error.problem {
    case "mapping values are not allowed in this context":
      message = "A colon followed by a space begins a value, and none can begin here"
      advice = "put the text in quotation marks if it holds a colon: `title: \"One: two\"`;"
      advice? += " or check that the line above is complete and the indentation is right"
    case "did not find expected key":
      message = "A key was expected here, such as `title:`"
      advice = "begin the line in the same column as the other keys, and close quotation marks"
    case "could not find expected ':'":
      message = "A colon is missing behind a key"
      advice = "write `key: value`, with a space behind the colon"
    case "did not find expected '-' indicator":
      message = "An entry of the list was expected here"
      advice = "begin each entry with `- `, all in the same column"
    case "found character that cannot start any token":
      message = "Text cannot begin with this character"
      advice = "put the text in quotation marks; indent with spaces, never with tabs"
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      message = "This line is indented with a tab"
      advice = "indent with spaces"
    case "found unexpected end of stream":
      message = "The text ends before its closing quotation mark"
      advice = "close the quotation marks"
    case "found unexpected document indicator":
      message = "The front matter ends before a closing quotation mark"
      advice = "close the quotation marks"
    case "did not find expected ',' or ']'":
      message = "This list is not closed"
      advice = "separate entries with commas and close the list with `]`"
    case "did not find expected ',' or '}'":
      message = "This group is not closed"
      advice = "separate entries with commas and close the group with `}`"
    case "found undefined alias", "did not find expected alphabetic or numeric character":
      message = "Text that begins with `*` or `&` means something else in YAML"
      advice = "put the text in quotation marks"
    case "control characters are not allowed":
      message = "There is a control character here"
      advice = "delete it: it is invisible, and usually comes from copying out of another program"
    case "block sequence entries are not allowed in this context":
      message = "A list cannot begin on this line"
      advice = "put the list under its key, each entry on its own line behind `- `"
    case "found unknown escape character":
      message = "Between double quotation marks a backslash begins a code, and this one is unknown"
      advice = "use single quotation marks, or double the backslash"
    case "nested too deeply":
      message = "This is nested more than \(YAMLReader.maximumDepth) levels deep"
      advice = nil
    default:
      message = "This is not well-formed YAML: \(error.problem)"
      advice = "put text that holds `: `, ` #` or begins with a sign in quotation marks"
    }
  }

  private static func contexts(_ context: String) -> String? {
    switch context {
    case "while scanning a quoted scalar": "The quotation began here"
    case "while parsing a block mapping": "The group of keys began here"
    case "while parsing a block collection": "The list began here"
    case "while parsing a flow sequence": "The list began here"
    case "while parsing a flow mapping": "The group began here"
    case "while scanning a simple key": "The key began here"
    default: nil
    }
  }
}
