/// How a run of text looks on a terminal that understands ANSI escape sequences.
enum TerminalStyle: String {
  case place = "\u{1B}[1m"
  case error = "\u{1B}[1;31m"
  case warning = "\u{1B}[1;35m"
  case note = "\u{1B}[1;36m"
  case underline = "\u{1B}[1;32m"
  case gutter = "\u{1B}[34m"

  static let reset = "\u{1B}[0m"

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    }
  }
}
