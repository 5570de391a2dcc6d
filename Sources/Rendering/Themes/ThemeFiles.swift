import Bytes
import Diagnostics
import Files

/// A theme's folder, read: templates, assets and messages.
public struct ThemeFiles: Sendable {
  /// Templates by their names: `page`, `inline/mention`.
  let templates: [String: SourceFile]
  let assets: [ThemeAsset]
  /// Colours and faces of cards, `card.css`; a theme without it has no cards.
  let cardStyle: [UInt8]?
  public let messages: Messages
  /// The folder, as it is called in messages.
  public let prefix: String

  /// Reads the theme in the folder at `path`; what is wrong with it goes to `diagnostics`.
  ///
  /// - Parameters:
  ///   - prefix: how the folder is called in messages, such as `themes/marginalia`.
  ///   - language: the site's; its messages are read from `messages/<language>.yml`.
  public init?(
    path: String, prefix: String, language: String, _ diagnostics: inout [Diagnostic]
  ) {
    self.prefix = prefix
    let walked: WalkResult
    do throws(FileError) {
      walked = try walk(path)
    } catch {
      diagnostics.append(
        Diagnostic(
          .unreadableTheme, "The theme `\(prefix)` cannot be read: \(error.message)", at: nil))
      return nil
    }
    for problem in walked.problems {
      let file = SourceFile(path: joinPath(prefix, problem.path), bytes: [])
      diagnostics.append(
        Diagnostic(
          .unreadableTheme, "This is no file that can be read, or a link that leads nowhere",
          at: file.range))
    }
    var templates: [String: SourceFile] = [:]
    var assets: [ThemeAsset] = []
    var stylesheets: [String: SourceFile] = [:]
    var cardStyle: [UInt8]?
    for file in walked.files {
      if file.hasPrefix("templates/"), file.hasSuffix(".html") {
        guard let source = Self.read(file, path, prefix, &diagnostics) else { continue }
        templates[String(file.dropFirst("templates/".count).dropLast(".html".count))] = source
      } else if file.hasPrefix("assets/") {
        guard let source = Self.read(file, path, prefix, &diagnostics) else { continue }
        if file.hasSuffix(".css") {
          stylesheets[file] = source
        } else {
          assets.append(ThemeAsset(path: file, bytes: source.bytes))
        }
      } else if file == "card.css" {
        cardStyle = Self.read(file, path, prefix, &diagnostics)?.bytes
      }
    }
    let imports = StylesheetImports(stylesheets: stylesheets)
    for file in stylesheets.keys.sorted() {
      let whole = imports.resolved(file, &diagnostics)
      assets.append(ThemeAsset(path: file, bytes: StylesheetMinifier.minified(whole)))
    }
    self.templates = templates
    self.assets = assets
    self.cardStyle = cardStyle
    let messagesFile = "messages/\(language).yml"
    guard walked.files.contains(messagesFile) else {
      let known = walked.files.filter { $0.hasPrefix("messages/") }
      diagnostics.append(
        Diagnostic(
          .missingMessage, "The theme `\(prefix)` has no words in the language `\(language)`",
          at: nil,
          suggestions: [
            Suggestion(
              "write `\(prefix)/\(messagesFile)`; there is \(known.isEmpty ? "none yet" : known.map { "`\($0)`" }.joined(separator: ", "))"
            )
          ]))
      return nil
    }
    guard let source = Self.read(messagesFile, path, prefix, &diagnostics) else { return nil }
    messages = Messages(source, &diagnostics)
  }

  private static func read(
    _ file: String, _ folder: String, _ prefix: String, _ diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    do throws(FileError) {
      return SourceFile(
        path: joinPath(prefix, file), bytes: try readFile(joinPath(folder, file)))
    } catch {
      diagnostics.append(
        Diagnostic(
          .unreadableTheme, "The file cannot be read: \(error.message)",
          at: SourceFile(path: joinPath(prefix, file), bytes: []).range))
      return nil
    }
  }
}

/// A file that a theme's pages load.
struct ThemeAsset: Sendable {
  /// Relative to the theme's folder: `assets/style.css`.
  let path: String
  let bytes: [UInt8]
  /// Where it stands on the site: its name carries a hash of its bytes, so that a browser may keep
  /// it for good.
  let address: String

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let ending = pathExtension(path)
    address = path.dropLast(ending.count) + "." + contentHashDigits(bytes.span) + ending
  }

  /// What templates call it: `style_css`.
  var key: String {
    String(
      path.dropFirst("assets/".count).map { character in
        character.isASCII && (character.isLetter || character.isNumber) ? character : "_"
      })
  }
}
