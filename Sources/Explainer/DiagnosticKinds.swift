import Checking
import Comparing
import Diagnostics
import Fingerprints
import Linking
import Loading
import OutsideLinks
import Publishing
import Rendering
import Templating
import YAML

extension DiagnosticKind {
  /// Every kind of finding that the program can report; each has a page in `docs/diagnostics`.
  public static let all: [DiagnosticKind] =
    yamlKinds + loadingKinds + linkingKinds + checkingKinds + comparingKinds + outsideLinksKinds
    + templatingKinds + renderingKinds + publishingKinds + fingerprintsKinds + earlierKinds
    + [.cannotFix, .strayText]
}
