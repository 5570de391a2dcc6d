/// What a header of a text archive says in parentheses about its section.
///
///     -- content/bad.md (bytes) --                          \xFF\x00 and \\ and \n are read
///     -- content/long.md (repeat 100000) --                 the text, so many times
///     -- content/short.md (no newline) --                   without the last line end
///     -- content/out.md (symlink ../../etc/passwd) --       a symbolic link
///     -- content/secret.md (mode 000) --                    permissions, in octal
///     -- content/pipe.md (pipe) --                          a named pipe
///     -- expected site/index.html (contains) --             every line stands in the file
///     -- expected site/index.html (lacks) --                no line stands in the file
///     -- expected site/old.html (absent) --                 there is no such file
///     -- expected stderr (empty) --                         nothing was written
///
/// Directives follow one another; `(no newline) (repeat 10)` is one long line. A name that ends in `/` is a folder; `\xNN`
/// in a name is a byte, so `\x28` is a parenthesis that begins no directive.
public enum ArchiveDirective: Sendable, Equatable {
  case bytes
  case repeated(Int)
  case noNewline
  case symlink(String)
  case mode(UInt32)
  case pipe
  case contains
  case lacks
  case absent
  case empty

  init?(_ text: some StringProtocol) {
    switch text {
    case "bytes": self = .bytes
    case "no newline": self = .noNewline
    case "pipe": self = .pipe
    case "contains": self = .contains
    case "lacks": self = .lacks
    case "absent": self = .absent
    case "empty": self = .empty
    default:
      let words = text.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { return nil }
      switch words[0] {
      case "repeat":
        guard let count = Int(words[1]), count >= 0 else { return nil }
        self = .repeated(count)
      case "mode":
        guard let mode = UInt32(words[1], radix: 8) else { return nil }
        self = .mode(mode)
      case "symlink": self = .symlink(String(words[1]))
      default: return nil
      }
    }
  }

  /// Whether the directive speaks of a check and not of how the content is written down.
  var isCheck: Bool {
    switch self {
    case .contains, .lacks, .absent, .empty: true
    default: false
    }
  }
}
