import Diagnostics

/// Findings in an editor's words.
enum OutsideLinkFindings {
  static func dead(
    _ address: WebAddress, _ reason: String, at place: OutsideLinkPlace
  ) -> Diagnostic {
    Diagnostic(
      .deadOutsideLink, "`\(address.text)` cannot be read: \(reason)", at: place.range,
      suggestions: [
        Suggestion(
          "look where it stands now, or link to a copy if there is one:"
            + " `https://web.archive.org/web/\(address.text)`")
      ])
  }

  static func unfit(
    _ text: String, _ error: WebAddressError, at place: OutsideLinkPlace
  ) -> Diagnostic {
    Diagnostic(
      .deadOutsideLink, "`\(text)` is no address that can be asked for", at: place.range,
      suggestions: [Suggestion("write it as a browser shows it: `https://host/page`")])
  }

  static func moved(
    _ address: WebAddress, to destination: String, at place: OutsideLinkPlace
  ) -> Diagnostic {
    guard !address.isDeeper(than: destination) else {
      return Diagnostic(
        .movedOutsideLink,
        "`\(address.text)` now leads to the front page of its site: what stood there may be gone",
        at: place.range,
        suggestions: [Suggestion("look for it on `\(destination)`, or link to a copy of it")])
    }
    return Diagnostic(
      .movedOutsideLink, "`\(address.text)` has moved for good to `\(destination)`",
      at: place.range,
      suggestions: [
        Suggestion("link to it there", replacement: place.replacement(with: destination))
      ])
  }

  static func notAsked(_ error: WebClientError) -> Diagnostic {
    switch error {
    case .missing:
      Diagnostic(
        .outsideLinksNotAsked,
        "The program `curl`, which asks other sites, is not installed", at: nil,
        suggestions: [
          Suggestion("install it: `apt-get install curl`, or on a Mac `brew install curl`")
        ])
    case .unusable(let reason):
      Diagnostic(
        .outsideLinksNotAsked, "The program `curl`, which asks other sites, does not run", at: nil,
        notes: reason.isEmpty ? [] : [Note(reason)],
        suggestions: [Suggestion("see whether `curl --version` says anything")])
    }
  }

  static func offline(_ hosts: [String]) -> Diagnostic {
    let named = hosts.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .outsideLinksNotAsked,
      "None of the \(hosts.count) hosts that the site links to is known here",
      at: nil,
      suggestions: [
        Suggestion(
          "see whether this machine is connected to the internet; if it is, these are gone: \(named)"
            + (hosts.count > 5 ? " and \(hosts.count - 5) more" : ""))
      ])
  }

  static func reason(_ error: WebAddressError) -> String? {
    switch error {
    case .credentials: "it holds a name or a password, which are sent to nobody"
    case .tooLong: "it is longer than \(WebAddress.longest) characters"
    case .malformed, .otherScheme: nil
    }
  }
}

extension WebAddress {
  /// Whether this is a page within a site and `destination` its front page.
  fileprivate func isDeeper(than destination: String) -> Bool {
    guard let (other, _) = try? WebAddress.read(destination) else { return false }
    return target != "/" && other.target == "/"
  }
}
