/// Text as YAML writes it.
enum YAMLText {
  /// A scalar that can stand in a list or group between brackets.
  static func flow(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || " -’'/.&".contains($0) }
      && text.last != " " && !["true", "false", "null", "yes", "no"].contains(text.lowercased())
    if isPlain { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
